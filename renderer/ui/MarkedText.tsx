import style from './MarkedText.module.css';

export interface MarkedTextProps {
  readonly text: string;
  /** Differing characters, as [from, to) in UTF-16 units, in order and apart. */
  readonly marks?: readonly (readonly [from: number, to: number])[] | undefined;
}

/** A text with its differing characters marked: 富田 [眞]智子. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  if (!marks || marks.length === 0) return <>{text}</>;
  return (
    <>
      {marks.map(([from, to], index) => (
        <span key={from}>
          {text.slice(marks[index - 1]?.[1] ?? 0, from)}
          <mark className={style.mark}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
