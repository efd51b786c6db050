import { Component, type ReactNode } from 'react';
import { brokenPage } from '../../messages/window';
import { Button } from './Button';
import styles from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Shows a message and a button instead of a blank window when rendering fails. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className={styles.page} role="alert">
        <h1>{brokenPage.title}</h1>
        <p>{brokenPage.reason}</p>
        <Button onClick={() => window.location.reload()}>{brokenPage.reload}</Button>
      </main>
    );
  }
}
