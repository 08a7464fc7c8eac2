/** Long enough for a browser to begin writing; then what the address holds is let go. */
const KEPT = 60_000;

/** Saves a file under a name, as a press on a link for downloading would. It is never opened here. */
export function save(file: Blob, name: string): void {
  // Of no type at all, so that no browser shows it in place.
  const address = URL.createObjectURL(new Blob([file], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
