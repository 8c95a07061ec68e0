// A command that cannot do its work because of usage or surroundings: one sentence for a person, exit code 2.
export class GalatPerintah extends Error {
  constructor(
    kalimat: string,
    /** Command whose help may help, if the usage was wrong. */
    readonly bantuan: string | null = null,
  ) {
    super(kalimat);
    this.name = 'GalatPerintah';
  }
}
