import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';
import { useFramePosition } from './frameSlots.tsx';
import { useNavigation } from './navigation.ts';

/** What was here was deleted, or its creation taken back. */
export function LostScreen({ what = 'この画面' }: { readonly what?: string }) {
  const { go } = useNavigation();
  useFramePosition([{ label: '見つかりません' }]);
  return (
    <>
      <PageHead title="見つかりません" />
      <EmptyState
        sentence={`${what}は見つかりません。削除されたか、追加が元に戻されています。Ctrl+Z で戻せることがあります。`}
        action={<Button onClick={() => go('/')}>ホームを開く</Button>}
      />
    </>
  );
}
