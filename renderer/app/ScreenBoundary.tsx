import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageHead } from '../ui/layout/PageHead.tsx';

interface Props {
  /** Going elsewhere ends the fault. */
  readonly path: string;
  readonly children: ReactNode;
}

/** A fault of one screen leaves the frame standing: what was entered is on disk, and other screens still work. */
export class ScreenBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.path !== this.props.path) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <>
        <PageHead title="表示できません" />
        <EmptyState
          sentence="この画面を表示できません。プログラムの内部で問題が起きました。入力した内容は保存されています。"
          action={<Button onClick={() => this.setState({ failed: false })}>もう一度表示する</Button>}
        />
      </>
    );
  }
}
