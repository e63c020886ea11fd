/** Excel has not answered a request for so long that it is not waited for any more. What became of it is not known. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}
