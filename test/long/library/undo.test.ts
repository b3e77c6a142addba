import fc from 'fast-check';
import { test } from 'vitest';
import { libraryWithShelves } from '../../db/library/shelves.ts';
import { actions, playAgainstModel } from '../../db/library/undoModel.ts';

test('thousands of long sessions of changes and steps back end where an editor’s two stacks would', async () => {
  await fc.assert(
    fc.asyncProperty(actions(60), async (played) => {
      const library = await libraryWithShelves();
      await playAgainstModel(library, played);
      await library.close();
    }),
    { numRuns: 1_500 },
  );
});
