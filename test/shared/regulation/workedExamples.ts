import { readFileSync } from 'node:fs';

export interface WorkedExample {
  readonly id: string;
  readonly title: string;
  readonly old: string;
  readonly new: string;
  readonly kaimebun: string;
}

export const workedExamples = JSON.parse(
  readFileSync('test/fixtures/regulation/worked-examples.json', 'utf8'),
) as readonly WorkedExample[];
