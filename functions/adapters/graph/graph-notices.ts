import { MailRoomTrouble } from '../../ports/mail-room';
import { NoticeTrouble, type Notices, type NoticeToPost, type WhyNoNotice } from '../../ports/notices';
import type { Graph } from './graph-client';

/** The tab's page, as the app package names it. */
const entity = 'home';

/** A link into the tab (Teams, "Create deep links to an application"); `app` is its id in the organisation's catalogue. */
const linkTo = (app: string, opens: string): string => `https://teams.microsoft.com/l/entity/${app}/${entity}?context=${encodeURIComponent(JSON.stringify({ subEntityId: opens }))}`;

/** A type that the app package lists, or `systemDefault`, whose words it does not have to (Graph, "Send activity feed notifications"). */
const bodyOf = (app: string, { headline, preview, opens, chain, activity }: NoticeToPost) => ({
  topic: { source: 'text', value: 'Heard', webUrl: linkTo(app, opens) },
  activityType: activity?.type ?? 'systemDefault',
  chainId: chain,
  previewText: { content: preview },
  templateParameters: activity ? Object.entries(activity.with).map(([name, value]) => ({ name, value })) : [{ name: 'systemDefaultText', value: headline }],
});

/** 404 is a person without the app, or whom the directory does not know; what else is refused is ours to put right. */
function whyOf({ trouble }: MailRoomTrouble): WhyNoNotice {
  if (trouble.why === 'gone') return { why: 'no app' };
  return trouble.why === 'later' ? trouble : { why: 'refused' };
}

/** Notices in the activity feed of Teams, through Microsoft Graph v1.0. */
export function graphNotices(graph: Graph, app: string): Notices {
  return {
    linkTo: (opens) => linkTo(app, opens),
    post: async (notice) => {
      try {
        await graph.post(`/users/${encodeURIComponent(notice.to)}/teamwork/sendActivityNotification`, bodyOf(app, notice));
      } catch (cause) {
        throw cause instanceof MailRoomTrouble ? new NoticeTrouble(whyOf(cause), cause) : cause;
      }
    },
  };
}
