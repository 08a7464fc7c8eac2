import type { DigestRulesBody } from '../../shared/contract/digest';
import { digestInWords } from '../../shared/domain/digest/in-words';
import type { DigestRules } from '../../shared/domain/digest/rules';
import { sightOfWork } from '../../shared/domain/people/sight';
import { londonDate, readDate } from '../../shared/kernel/london';
import { ok, refuse, type Result } from '../../shared/kernel/result';
import { parts } from '../composition';
import { readMemberToken } from '../member-link';
import { digestPreviewView, digestRunView, digestTestView } from '../presenters/digest-run-view';
import { digestSettingsView } from '../presenters/digest-settings-view';
import { frequencyChosenView, interestsChosenView, myDigestView } from '../presenters/my-digest-view';
import { digestRulesStore, type DigestSettings } from '../stores/digest-rules-store';
import { digestStore } from '../stores/digest-store';
import type { Standing } from '../stores/one-document';
import { chooseFrequency as choose, chooseInterests as follow } from '../use-cases/choose-frequency';
import { approveDigestNote as approve, changeDigestRules as change, letDigestsGo as letGo, pauseDigests as pause, writeDigestNote as write, type DigestSettingsRefusal } from '../use-cases/digest-settings';
import { digestNow, memberNow, sentTo, toldOn } from '../use-cases/my-digest';
import { resendDigest as resend, testDigest as test } from '../use-cases/resend-digest';
import type { Call, Caller, Handler, OpenHandler } from './door';
import { settingsDocument } from './settings-document';

export const myDigest: Handler<'myDigest'> = async ({ desk, caller }) => {
  const now = (await memberNow(desk, caller.id)) && (await digestNow(desk, caller.id));
  if (!now) return refuse({ code: 'not-found' });
  const { settings } = await digestRulesStore(desk.ownWork).get();
  return ok({ view: myDigestView(now, settings.rules, await sentTo(desk, caller.id), desk.council) });
};

export const pastDigest: Handler<'pastDigest'> = async ({ desk, caller, id }) => {
  const on = readDate(id);
  const content = on && (await memberNow(desk, caller.id)) && (await toldOn(desk, caller.id, on));
  return content ? ok({ view: digestInWords(content) }) : refuse({ code: 'not-found' });
};

export const chooseFrequency: Handler<'chooseFrequency'> = async ({ desk, caller, body }) => {
  const done = await choose(desk, caller.id, body.frequency, 'themselves');
  return done.ok ? ok({ view: frequencyChosenView(done.value.frequency) }) : done;
};

export const chooseInterests: Handler<'chooseInterests'> = async ({ desk, caller, body: { areas } }) => {
  const done = await follow(desk, caller.id, areas);
  return done.ok ? ok({ view: interestsChosenView(areas) }) : done;
};

/** Whoever has the link speaks for whom it names, and of nothing but this. */
export const chooseByLink: OpenHandler<'chooseByLink'> = async ({ body, now }) => {
  const { config, documents, clock } = parts();
  const link = readMemberToken(config.secret, body.token, londonDate(now));
  if (!link || !config.councils.some(({ key }) => key === link.council)) return refuse({ code: 'link-ended' });
  const done = await choose({ ownWork: documents.for(link.council, sightOfWork), clock }, link.person, body.frequency, 'link');
  return done.ok ? ok({ view: frequencyChosenView(done.value.frequency) }) : done;
};

const readerOf = ({ id, posts }: Caller) => ({ id, isMonitoringOfficer: posts.includes('monitoring officer') });

const settings = settingsDocument<Standing<DigestSettings>, Awaited<ReturnType<typeof digestSettingsView>>>({
  read: ({ desk }) => digestRulesStore(desk.ownWork).get(),
  viewOf: ({ desk, caller }, kept) => digestSettingsView(desk, kept, readerOf(caller)),
});
const saved = async (call: Call, changed: Promise<Result<Standing<DigestSettings>, DigestSettingsRefusal>>) => settings.saved(call, await changed);

export const digestSettings: Handler<'digestSettings'> = settings.look;
export const changeDigestRules: Handler<'changeDigestRules'> = (call) => saved(call, change(call.desk, call.caller.id, call.body as DigestRulesBody as DigestRules, call.ifMatch));
export const pauseDigests: Handler<'pauseDigests'> = (call) => saved(call, pause(call.desk, call.caller.id, call.body.because));
export const letDigestsGo: Handler<'letDigestsGo'> = (call) => saved(call, letGo(call.desk, call.caller.id));
export const writeDigestNote: Handler<'writeDigestNote'> = (call) => saved(call, write(call.desk, call.caller.id, call.body.text));
export const approveDigestNote: Handler<'approveDigestNote'> = (call) => saved(call, approve(call.desk, readerOf(call.caller), call.body.note));

export const previewDigest: Handler<'previewDigest'> = async ({ desk, query }) => {
  const now = await digestNow(desk, query.member);
  return now ? ok({ view: await digestPreviewView(desk, now) }) : refuse({ code: 'not-found' });
};

export const testDigest: Handler<'testDigest'> = async ({ desk, caller, body, request }) => {
  const sent = await test(desk, caller.id, body.member, request?.key ?? desk.clock.now());
  return sent.ok ? ok({ view: digestTestView(sent.value) }) : sent;
};

async function runShown({ desk, id }: Pick<Call, 'desk' | 'id'>, member: string | undefined) {
  const on = readDate(id);
  const run = on && (await digestStore(desk.ownWork).run(on))?.data;
  return run ? ok({ view: await digestRunView(desk, run, member) }) : refuse({ code: 'not-found' } as const);
}

export const digestRun: Handler<'digestRun'> = ({ desk, id, query }) => runShown({ desk, id }, query.member);

export const resendDigest: Handler<'resendDigest'> = async ({ desk, caller, id, body }) => {
  const on = readDate(id);
  const done = on ? await resend(desk, caller.id, on, body.member) : refuse({ code: 'not-found' } as const);
  return done.ok ? runShown({ desk, id }, undefined) : done;
};
