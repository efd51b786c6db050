import { keysSheet } from '../../messages/commands';
import { Button } from '../ui/Button';
import { keyOf } from './keys';

interface Props {
  readonly onKeys: () => void;
}

/** Opens the sheet of keyboard shortcuts and symbols. */
export function KeysButton({ onKeys }: Props) {
  return (
    <Button quiet onClick={onKeys} title={`${keysSheet.title} (${keyOf('show-keys')})`} aria-haspopup="dialog">
      {keysSheet.button} <kbd>{keyOf('show-keys')}</kbd>
    </Button>
  );
}
