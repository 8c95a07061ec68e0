// What pdf.js uses and Node before 21 does not have; without it the lines of a page with a built-in typeface are lost.

export function ensureTransferBuffer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer, panjang: number = this.byteLength): ArrayBuffer {
      const hasil = new ArrayBuffer(panjang);
      new Uint8Array(hasil).set(new Uint8Array(this, 0, Math.min(panjang, this.byteLength)));
      return hasil;
    },
  });
}
