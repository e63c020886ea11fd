import { FINDINGS, type FindingCode, type FindingPayload } from './codes';
import type { Finding, Whereabouts } from './finding';

/** All that any of the codes asks for, so that parameters are right whichever of them it is. */
type PayloadOfEach<Code extends FindingCode> = (
  Code extends FindingCode ? (payload: FindingPayload<Code>) => void : never
) extends (payload: infer Payload) => void
  ? Payload
  : never;

/** The parameters of a code as the last argument; nothing where it has none. */
export type ParametersOf<Code extends FindingCode> = keyof PayloadOfEach<Code> extends never
  ? []
  : [parameters: PayloadOfEach<Code>];

/** What is wrong, before it is known where. */
export type Problem<Code extends FindingCode = FindingCode> = Code extends FindingCode
  ? keyof FindingPayload<Code> extends never
    ? { readonly code: Code; readonly parameters?: FindingPayload<Code> }
    : { readonly code: Code; readonly parameters: FindingPayload<Code> }
  : never;

/** A problem of a code that is one of several. A parameter that a text names and that is not given does not compile. */
export function problem<Code extends FindingCode>(
  code: Code,
  ...[parameters]: ParametersOf<Code>
): Problem<Code> {
  // Which of the codes it is, and so which of the payloads, is not followed by the compiler.
  return { code, ...(parameters && { parameters }) } as unknown as Problem<Code>;
}

/** A finding with the severity of its code. A parameter that a text names and that is not given does not compile. */
export function finding<Code extends FindingCode>(
  code: Code,
  where: Whereabouts,
  ...parameters: ParametersOf<Code>
): Finding {
  return findingOf(problem(code, ...parameters), where);
}

/** The finding that a problem is, once it is known where. */
export function findingOf({ code, parameters = {} }: Problem, where: Whereabouts): Finding {
  return { ...where, code, severity: FINDINGS[code].severity, parameters };
}
