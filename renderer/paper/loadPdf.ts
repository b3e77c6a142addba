import { problemText } from '../../shared/contract/problemText.ts';
import { problemSchema } from '../../shared/contract/result.ts';

/**
 * The bytes of a PDF that the program serves. Throws with the reason and the next step, in Japanese, where it could not
 * be made.
 */
export async function loadPdf(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal });
  if (response.ok) return response.arrayBuffer();
  throw new Error(await reasonOf(response));
}

async function reasonOf(response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => null);
  const problem =
    answer !== null && typeof answer === 'object' && 'problem' in answer
      ? problemSchema.safeParse(answer.problem)
      : null;
  if (!problem?.success) return '紙面のファイルがありません。もう一度試してください。';
  const { why, next } = problemText(problem.data);
  return `${why}${next}`;
}
