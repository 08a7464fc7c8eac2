import { Badge } from '@fluentui/react-components';
import { MailUnread16Regular } from '@fluentui/react-icons/svg/mail-unread';
import { words } from '../words';

/** Says first what the officer asks first: nobody has this yet. */
export const NewMark = () => (
  <div>
    <Badge appearance="tint" color="brand" size="large" icon={<MailUnread16Regular />}>
      {words.message.isNew}
    </Badge>
  </div>
);
