/** The element id of a field of the form, which the contract names by `at`. One form is shown at a time. */
export const fieldId = (at: string): string => `field-${at.replaceAll('.', '-')}`;

/** Brings a person to a field, for links such as "Go to In short". */
export function goTo(at: string): void {
  const field = document.getElementById(fieldId(at));
  field?.scrollIntoView?.({ block: 'center' });
  field?.focus();
}
