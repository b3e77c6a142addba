import type { DrivenApp } from '../standin/launchApp.ts';

type Place = readonly [x: number, y: number];

interface FileDrag {
  readonly over: (place: Place) => Promise<void>;
  readonly drop: (place: Place) => Promise<void>;
}

/** Drags files of the machine over the window, as a person does with the file manager: `over` moves, `drop` lets go. */
export async function dragFiles(
  { context, page }: Pick<DrivenApp, 'context' | 'page'>,
  ...files: string[]
): Promise<FileDrag> {
  const session = await context.newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop', [x, y]: Place) => {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  };
  return {
    over: async (place) => {
      await send('dragEnter', place);
      await send('dragOver', place);
    },
    drop: (place) => send('drop', place),
  };
}
