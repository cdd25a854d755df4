/** `crypto.randomUUID` exists only on secure pages; a class server on a school network often is not one. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
