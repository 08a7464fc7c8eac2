import type { Arrival } from '../../shared/domain/message/message';
import type { Desk } from './desk';

const words = async (desk: Desk, name: string | undefined): Promise<string> => {
  const bytes = name === undefined ? undefined : await desk.ownWork.bytes(name);
  return bytes ? Buffer.from(bytes).toString('utf8') : '';
};

/** The words of a message: new text, and what it quotes, apart. */
export const wordsOf = async (desk: Desk, { text, quoted }: Arrival): Promise<{ text: string; quoted?: string }> => {
  const [written, below] = await Promise.all([words(desk, text), words(desk, quoted)]);
  return { text: written, ...(below !== '' && { quoted: below }) };
};
