import fc from 'fast-check';
import { test } from 'vitest';
import { libraryWithShelves } from './shelves.ts';
import { actions, playAgainstModel } from './undoModel.ts';

test('whatever is done, undone and done again, the library is where an editor’s two stacks would have it', async () => {
  await fc.assert(
    fc.asyncProperty(actions(14), async (played) => {
      const library = await libraryWithShelves();
      await playAgainstModel(library, played);
      await library.close();
    }),
    { numRuns: 40 },
  );
});
