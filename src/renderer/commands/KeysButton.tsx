import { Button } from '../ui/Button';
import { keyOf } from './keys';

interface Props {
  readonly onKeys: () => void;
}

/** Opens the sheet of keys. */
export function KeysButton({ onKeys }: Props) {
  return (
    <Button quiet onClick={onKeys} title={`All keys (${keyOf('show-keys')})`} aria-haspopup="dialog">
      Keys <kbd>{keyOf('show-keys')}</kbd>
    </Button>
  );
}
