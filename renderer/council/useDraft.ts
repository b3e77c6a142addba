import { useRef, useState } from 'react';

/** Fields of something that does not exist yet. `latest` also sees what was set since the last drawing. */
export function useDraft<T extends object>(initial: T) {
  const latest = useRef(initial);
  const [value, setValue] = useState(initial);
  return {
    value,
    latest: () => latest.current,
    set: (fields: Partial<T>) => {
      latest.current = { ...latest.current, ...fields };
      setValue(latest.current);
    },
  };
}
