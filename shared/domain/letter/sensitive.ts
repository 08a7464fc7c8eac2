/** What makes a matter one of which nothing may be read over somebody's shoulder. */
export interface Sensitivity {
  /** The profile that it is counted under. */
  profile: string;
  /** Danger is raised on one of its messages, and not lowered. */
  danger: boolean;
  restricted?: boolean;
}

const socialCare: readonly string[] = ['adults', 'children'];

/** Restricted, social care and danger matters (product rule "How this person is written to"). */
export const isSensitive = ({ profile, danger, restricted = false }: Sensitivity): boolean => restricted || danger || socialCare.includes(profile);

/**
 * A letter's subject: as it would be; of a sensitive matter its references alone, so that a reply finds its case and
 * whoever sees the list of somebody's mail learns nothing.
 */
export const subjectFor = (subject: string, references: readonly string[], sensitive: boolean): string => (sensitive ? `Your reference ${references.join(', ')}` : subject);
