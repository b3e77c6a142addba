/** An event whose default a listener can prevent, as Electron hands them out. */
export type Preventable<Details extends object> = Details & {
  defaultPrevented: boolean;
  preventDefault: () => void;
};

export function preventable<Details extends object>(details: Details): Preventable<Details> {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: (): void => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
