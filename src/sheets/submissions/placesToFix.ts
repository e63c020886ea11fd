import type { Finding } from '../../core/finding/finding';

/** A note is read in one cell; whoever needs them all opens the file. */
const NAMED_PLACES = 10;

/** "Sửa: Phiếu tự chấm!H12 (1.1.2); …": where a file has errors, for those who no longer have its findings. */
export function placesToFix(findings: readonly Finding[]): string | null {
  const places = new Set(
    findings.filter(({ severity }) => severity === 'error').flatMap((finding) => placeOf(finding)),
  );
  const named = [...places].slice(0, NAMED_PLACES);
  const rest = places.size - named.length;
  return places.size === 0 ? null : `Sửa: ${named.join('; ')}${rest > 0 ? `; và ${rest} chỗ khác` : ''}`;
}

function placeOf({ place: { sheet, cell }, item }: Finding): string[] {
  const where = sheet !== undefined && cell !== undefined ? `${sheet}!${cell}` : undefined;
  const about = where !== undefined && item !== undefined ? `${where} (${item})` : (where ?? item);
  return about === undefined ? [] : [about];
}
