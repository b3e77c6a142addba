import type { Body } from '../../shared/council/body.ts';
import { AsOfField } from '../app/AsOfField.tsx';
import { useNavigation } from '../app/navigation.ts';
import { bodyPagePath } from '../council/councilPaths.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';

/** Whose roster this is, and of which day. */
export function RosterHead({ body }: { readonly body: Body }) {
  const { go } = useNavigation();
  return (
    <PageHead
      title="委員名簿"
      sub={body.name}
      aside={
        <>
          <AsOfField />
          <IconButton icon="settings" label="会議体の設定" onClick={() => go(bodyPagePath(body.id))} />
        </>
      }
    />
  );
}
