import type { ApprovalSettingsView } from '../../shared/contract/approval-settings';
import type { ApprovalRules } from '../../shared/domain/approval/routes';
import { approvalSettingsView } from '../presenters/approval-settings-view';
import { approvalStore, type KeptApproval } from '../stores/approval-store';
import { changeApprovalRules as change } from '../use-cases/approval-settings';
import type { Handler } from './door';
import { settingsDocument } from './settings-document';

const approvals = settingsDocument<KeptApproval, ApprovalSettingsView>({
  read: ({ desk }) => approvalStore(desk.ownWork).get(),
  viewOf: ({ desk }, kept) => approvalSettingsView(desk, kept),
});

export const approvalSettings: Handler<'approvalSettings'> = approvals.look;

export const changeApprovalRules: Handler<'changeApprovalRules'> = async (call) => approvals.saved(call, await change(call.desk, call.caller.id, call.body as ApprovalRules, call.ifMatch));
