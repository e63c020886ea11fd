import { useState, type ReactNode } from 'react';
import type { FooterProps } from '../components/footer/Footer';
import { ThreeBands } from '../components/threeBands/ThreeBands';
import { useTexts } from '../language/LanguageContext';
import { Failure } from '../views/failure/Failure';
import { MoreMenu } from './MoreMenu';
import { usePane } from './PaneContext';
import { StepMenu } from './PlaceMenus';
import type { CommandScope, ViewId } from './route';
import { useShownFooter } from './useShownFooter';
import { WritingProgress } from './WritingProgress';
import { useKeys } from '../keys/useKeys';

interface ViewFrameProps {
  readonly view: ViewId;
  /** Whose commands are shown; those of the view unless a part of it has its own. */
  readonly scope?: CommandScope;
  readonly title: string;
  /** Menus beside the step; a line of text where there are none. */
  readonly place?: ReactNode;
  readonly search?: { readonly open: boolean; readonly onToggle: () => void };
  readonly footer: FooterProps;
  /** What was last written no longer holds, so it is not said any more. */
  readonly isOutOfDate?: boolean;
  /** An entry view has no way back and leaves the focus where Office put it. */
  readonly entry?: boolean;
  /** The body is text alone, without anything to press. */
  readonly bodyIsText?: boolean;
  readonly children: ReactNode;
}

/**
 * A view in its three bands, with what every view has: the way home, the menus, what the last command did to the
 * workbook, and, instead of the body, what to do if it failed.
 */
export function ViewFrame(props: ViewFrameProps): ReactNode {
  const {
    view,
    scope = view,
    title,
    place,
    search,
    footer,
    isOutOfDate = false,
    entry = false,
    bodyIsText = false,
    children,
  } = props;
  const { say } = useTexts();
  const { navigate, commandOf, port, steps } = usePane();
  const command = commandOf(scope);
  const shownFooter = useShownFooter(scope, footer, isOutOfDate);
  const [hasNavigated] = useState(() => !entry);
  const writing = command.kind === 'running' ? command.writing : undefined;
  useKeys(writing && !writing.isStopping ? { Escape: writing.stop } : {});
  useKeys(search ? { '/': search.onToggle, 'Ctrl+f': search.onToggle } : {});
  const step = steps.find(({ id }) => id === view)?.id;

  return (
    <ThreeBands
      bodyIsText={bodyIsText}
      title={title}
      {...(!entry && { onBack: () => navigate('home') })}
      place={
        typeof place === 'string' && !step ? (
          place
        ) : (
          <>
            {step && <StepMenu step={step} />}
            {place}
          </>
        )
      }
      {...(search && { search })}
      more={<MoreMenu />}
      footer={shownFooter}
      focusTitle={hasNavigated}
    >
      {command.kind === 'failed' ? (
        <Failure
          failure={command.failure}
          waiting={say(command.task.waiting)}
          // What waits must not be lost over a sheet that cannot be shown.
          onShowSheet={(sheet) => void port.selectPlace({ sheet }).catch(() => undefined)}
        />
      ) : (
        <>
          {writing && <WritingProgress writing={writing} />}
          {children}
        </>
      )}
    </ThreeBands>
  );
}
