/** `event: inbox`: how many notices one has not read; first when the stream opens, then whenever it is another number. */
export class LiveInbox {
  unread!: number;
}

export class LiveCommitment {
  id!: string;
  /** The item into whose line it is folded, if it is a sub-item. */
  parentId!: string | null;
  /** The version it now has. */
  version!: number;
  /** What happened, such as `report_accepted`, as far as the reader may know. */
  kinds!: string[];
}

/** `event: commitments`: these have changed since the event before. */
export class LiveCommitments {
  items!: LiveCommitment[];
}
