import { linkCase as link, unlinkCase as unlink } from '../use-cases/link-cases';
import { shown } from './case-clock';
import type { Handler } from './door';

export const linkCase: Handler<'linkCase'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await link(desk, caller.id, id, body.to, body.because, request));

export const unlinkCase: Handler<'unlinkCase'> = async ({ desk, id, caller, body, request }) => shown(desk, caller, await unlink(desk, caller.id, id, body.because, request));
