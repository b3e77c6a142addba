import { lazy, Suspense, useState } from 'react';
import type { GridMenuProps } from './GridMenu.tsx';

const GridMenu = lazy(async () => ({ default: (await import('./GridMenu.tsx')).GridMenu }));

/** The menu of the grid, with the library that it is made of, is loaded when it is first asked for. */
export function GridMenuOnDemand(props: GridMenuProps) {
  const [asked, setAsked] = useState(false);
  if (props.at !== null && !asked) setAsked(true);
  return (
    asked && (
      <Suspense fallback={null}>
        <GridMenu {...props} />
      </Suspense>
    )
  );
}
