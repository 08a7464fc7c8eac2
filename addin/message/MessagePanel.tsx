import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { WayByHand } from '../../shared/domain/letter/vocabulary';
import type { MessageView } from '../../shared/contract/messages';
import { useAct } from '../api/acting';
import type { Input } from '../api/paths';
import { isConflict } from '../api/refusal';
import { words } from '../words';
import { AutomaticChoice } from './AutomaticChoice';
import { CaptureForm } from './CaptureForm';
import { DangerBanner } from './danger/DangerBanner';
import { useDangerSaid } from './danger/standing';
import { DatesBlock } from './DatesBlock';
import { JoinForm } from './JoinForm';
import { KnownWriter } from './KnownWriter';
import { NewMark } from './NewMark';
import { OtherWays } from './OtherWays';
import { PanelFrame } from './PanelFrame';
import { Placed } from './Placed';
import { Reason } from './Reason';
import { doneSaid } from './use-capture';
import { Via } from './Via';
import { Writer } from './Writer';

const wayOf = (body: Input<'capture'> | undefined): WayByHand | undefined => (body?.way === undefined || body.way.by === 'email' ? undefined : body.way.by);

/** Everything that can be done with one message now. The same in the Outlook pane and beside the inbox; keyed by message. */
export function MessagePanel({ message }: { message: MessageView }) {
  const capturing = useAct('capture');
  const [capture, setCapture] = useState(false);
  const [cameWaiting] = useState(message.situation === 'new' || message.situation === 'held' || message.situation === 'automatic');
  useDangerSaid(message);
  const top = (
    <>
      <DangerBanner message={message} />
      {message.sameId && <Reason>{message.sameId}</Reason>}
    </>
  );
  const reason = (message.situation === 'held' || message.situation === 'automatic') && <Reason>{message.said}</Reason>;
  const earlier = message.earlier?.map((said) => <Reason key={said}>{said}</Reason>);
  const via = message.via?.is === 'form' && <Via>{message.via.said}</Via>;
  const form = (top: ReactNode) => <CaptureForm message={message} capturing={capturing} top={top} />;

  if (message.situation === 'new') return form(<>{top}<NewMark />{earlier}<Writer from={message.from} />{via}{message.actions.includes('join') && <KnownWriter message={message} />}</>);
  if (capture && message.actions.includes('capture')) return form(<>{top}{reason}<Writer from={message.from} />{via}</>);
  if (message.situation === 'held')
    return (
      <PanelFrame>
        {top}
        {reason}
        <Writer from={message.from} />
        {message.actions.includes('join') && <JoinForm message={message} />}
        {message.actions.includes('capture') && <Button onClick={() => setCapture(true)}>{words.held.asNew}</Button>}
        <OtherWays message={message} ways={['file', 'raise danger', 'keep from colleagues']} />
        <DatesBlock reading={message.reading} sentSaid={message.sentSaid} />
      </PanelFrame>
    );
  if (message.situation === 'automatic')
    return (
      <PanelFrame>
        {top}
        {reason}
        <Writer from={message.from} />
        <AutomaticChoice message={message} onComplaint={() => setCapture(true)} />
        <OtherWays message={message} ways={['join', 'raise danger', 'keep from colleagues']} />
        <DatesBlock reading={message.reading} sentSaid={message.sentSaid} />
      </PanelFrame>
    );
  return (
    <Placed
      message={message}
      top={top}
      situation={message.situation}
      justNow={cameWaiting}
      done={message.situation === 'captured' && capturing.data ? doneSaid(capturing.data, wayOf(capturing.variables?.body)) : undefined}
      conflict={isConflict(capturing.error) ? capturing.error : undefined}
      onCapture={() => setCapture(true)}
    />
  );
}
