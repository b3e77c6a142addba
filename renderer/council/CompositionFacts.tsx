import type { BodyKind, Composition } from '../../shared/council/body.ts';
import { compositionText } from '../../shared/council/compositionText.ts';
import style from './council.module.css';

interface CompositionFactsProps {
  readonly composition: Composition;
  readonly kind: BodyKind;
}

/** Who may sit in the body, and where that is written. It is reported against on the roster; nothing is refused. */
export function CompositionFacts({ composition, kind }: CompositionFactsProps) {
  const text = compositionText(composition);
  const none = kind === 'group' ? '委員を置かず、下の会議体をまとめます。' : '区分や定数の定めはありません。';
  return (
    <dl className={style.facts}>
      <dt>構成の定め</dt>
      <dd>{text || none}</dd>
      {composition.basis && (
        <>
          <dt>根拠</dt>
          <dd>{composition.basis}</dd>
        </>
      )}
    </dl>
  );
}
