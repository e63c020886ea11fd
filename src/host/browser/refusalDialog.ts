import { element } from './element';

export interface Refusal {
  readonly title: string;
  readonly message: string;
}

/** Excel's words where a rule has none of its own. */
const USUAL: Refusal = {
  title: 'Không nhận giá trị này',
  message: 'Giá trị không hợp với quy tắc nhập liệu của ô.',
};

export const PROTECTED: Refusal = {
  title: 'Ô đang được bảo vệ',
  message: 'Ô nằm trên trang được bảo vệ nên không sửa được. Muốn sửa thì bỏ bảo vệ trang trước.',
};

/** Shows why a value is not taken; the answer is whether the user wants to go on editing, where that can be. */
export function showRefusal(
  refusal: Partial<Refusal>,
  { canRetry }: { readonly canRetry: boolean },
): Promise<'retry' | 'cancel'> {
  const dialog = element('refusal', HTMLDialogElement);
  element('refusal-title', HTMLHeadingElement).textContent = refusal.title || USUAL.title;
  element('refusal-message', HTMLParagraphElement).textContent = refusal.message || USUAL.message;
  const [retry, cancel] = [
    element('refusal-retry', HTMLButtonElement),
    element('refusal-cancel', HTMLButtonElement),
  ];
  retry.hidden = !canRetry;
  retry.onclick = () => dialog.close('retry');
  cancel.textContent = canRetry ? 'Hủy' : 'Đóng';
  cancel.onclick = () => dialog.close('cancel');
  dialog.returnValue = 'cancel';
  if (!dialog.open) {
    dialog.showModal();
  }
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'retry' ? 'retry' : 'cancel'), {
      once: true,
    });
  });
}
