/**
 * What a server answered, as text: no more than `most` bytes of it, whatever it says of its length. Where there is more, the rest is left
 * unread and `whole` is false. Throws what breaks off the connection.
 */
export async function bodyOf(response: Response, most: number): Promise<{ text: string; whole: boolean }> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return { text: Buffer.concat(chunks).toString('utf8'), whole: false };
    }
    chunks.push(value);
  }
  return { text: Buffer.concat(chunks).toString('utf8'), whole: true };
}
