const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const STREAM = 2;

/** True for an OLE compound file: an old .xls, or an .xlsx inside an encrypted wrapper. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * True where a compound file wraps an encrypted package ([MS-OFFCRYPTO] 2.3.4.4: a stream "EncryptedPackage").
 * Directory entries are 128 bytes and start on such a boundary ([MS-CFB] 2.6.1), so no chain has to be followed.
 */
export function wrapsEncryptedPackage(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = "EncryptedPackage";
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 66] !== STREAM || view.getUint16(at + 64, true) !== 2 * (name.length + 1)) continue;
    if ([...name].every((letter, i) => view.getUint16(at + 2 * i, true) === letter.charCodeAt(0)))
      return true;
  }
  return false;
}
