import type { Body } from '../../shared/council/body.ts';
import { useAsOf } from '../app/asOf.tsx';
import { useNavigation } from '../app/navigation.ts';
import { today } from '../app/today.ts';
import { bodyPagePath } from '../council/councilPaths.ts';
import { DateField } from '../ui/field/DateField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';

/** Whose roster this is, and of which day. */
export function RosterHead({ body }: { readonly body: Body }) {
  const { date, setDate } = useAsOf();
  const { go } = useNavigation();
  return (
    <PageHead
      title="委員名簿"
      sub={body.name}
      aside={
        <>
          <DateField
            label="基準日"
            keptAs="asOf"
            labelPlace="beside"
            value={date}
            today={today()}
            steps
            onSave={(day) => setDate(day ?? today())}
          />
          <IconButton icon="settings" label="会議体の設定" onClick={() => go(bodyPagePath(body.id))} />
        </>
      }
    />
  );
}
