/** What the mail page tells the pane beside it. */
export interface OutlookSays {
  person: string;
  dark: boolean;
  /** The Message-ID of the message that is open, if one is. */
  item: string | null;
}
