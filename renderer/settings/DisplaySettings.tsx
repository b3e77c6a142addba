import { useAction } from '../app/useAction.ts';
import { useDesk } from '../app/useDesk.ts';
import { Panel } from '../ui/layout/Panel.tsx';
import { Segmented } from '../ui/Segmented.tsx';

const themes = [
  { id: 'system', label: 'パソコンの設定に合わせる' },
  { id: 'light', label: '明るい' },
  { id: 'dark', label: '暗い' },
] as const;

/** 表示: light or dark. */
export function DisplaySettings() {
  const { data: host } = useDesk('host.state', {});
  const setTheme = useAction('host.setTheme');
  if (!host) return null;
  return (
    <Panel title="画面の明るさ" note="紙面はいつも白です">
      <Segmented
        label="画面の明るさ"
        segments={themes}
        current={host.theme}
        onChange={(theme) => void setTheme.run({ theme })}
      />
    </Panel>
  );
}
