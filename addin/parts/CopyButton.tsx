import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { words } from '../words';
import { useAnnounce } from './announce';
import { copy } from './copy';

/** Copies a text and says so where it was pressed. With `label` alone it is an icon. */
export function CopyButton({ text, label, iconOnly = false }: { text: string; label: string; iconOnly?: boolean }) {
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);
  const press = async () => {
    if (!(await copy(text))) return;
    setCopied(true);
    announce(words.clock.copied);
    setTimeout(() => setCopied(false), 2_000);
  };
  const icon = copied ? <CheckmarkRegular /> : <CopyRegular />;
  return iconOnly ? (
    <Button appearance="subtle" size="small" icon={icon} aria-label={label} onClick={() => void press()} />
  ) : (
    <Button icon={icon} onClick={() => void press()}>
      {copied ? words.clock.copied : label}
    </Button>
  );
}
