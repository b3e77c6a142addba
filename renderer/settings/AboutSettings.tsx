import { useDesk } from '../app/useDesk.ts';
import { Panel } from '../ui/layout/Panel.tsx';
import { Licences } from './Licences.tsx';
import style from './settings.module.css';

/** このプログラムについて: name, version, and the licences of everything that it is made of. */
export function AboutSettings() {
  const { data: host } = useDesk('host.state', {});
  return (
    <>
      <Panel title="このプログラムについて">
        <dl className={style.facts}>
          <dt>名称</dt>
          <dd>審議会デスク</dd>
          <dt>版</dt>
          <dd>{host?.version}</dd>
          <dt>動かしているもの</dt>
          <dd>{host?.runtime}</dd>
          <dt>その許諾条件</dt>
          <dd>プログラムのフォルダーの LICENSE.electron.txt と LICENSES.chromium.html にあります</dd>
        </dl>
      </Panel>
      <Licences />
    </>
  );
}
