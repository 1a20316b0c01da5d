/** Why a file is not imported, in a sentence for the person who asked. Nothing has been written. */
export class Refusal extends Error {
  override name = 'Refusal';
}
