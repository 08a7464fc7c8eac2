/**
 * Form 1 knew one stage, under Kent's standards and convention A, and kept its receipt and acknowledgement in the case
 * itself. What a letter had told was not kept.
 */
export function fromForm1({ receivedAt, profile, acknowledgement, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...rest,
    stages: [{ no: 1, receipt: { at: receivedAt }, profile, convention: { is: 'A' }, acknowledgement, pauses: [], holdingReplies: [], told: [] }],
    calendar: { name: 'England and Wales', version: 1 },
    absorbed: [],
    reasons: [],
    owed: [],
  };
}
