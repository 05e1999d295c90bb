import type { Change, Event } from './event-form';
import type { CommitmentId, DepartmentId, PersonId, PostId } from './id';
import type { CalendarDate } from './schedule/calendar-date';

/** People, posts, calendars and reminders; `text` carries the person's name, which can be erased. */
export type OfficeEvent =
  | Event<'post_created', { postId: PostId; departmentId: DepartmentId; role: string; title: string }>
  | Event<'post_handed_over', { postId: PostId; personId: Change<PersonId | null> }>
  | Event<'department_created', { departmentId: DepartmentId; name: string }>
  | Event<'person_created', { personId: PersonId; text: string }>
  | Event<'person_changed', { personId: PersonId; text: string }>
  | Event<'person_deactivated', { personId: PersonId; vacated: readonly PostId[] }>
  | Event<'person_reactivated', { personId: PersonId }>
  | Event<'password_reset', { personId: PersonId }>
  | Event<
      'channels_changed',
      {
        personId: PersonId;
        mail: Change<boolean>;
        mention: Change<boolean>;
        /** Whether the name in the group was changed too; which it is, is nobody else's business. */
        mentionName: boolean;
      }
    >
  | Event<'dead_letter_resent', { key: string; personId: PersonId }>
  | Event<
      'calendar_changed',
      { version: Change<number>; days: readonly { readonly date: CalendarDate; readonly working: boolean }[] }
    >
  | Event<
      'reminders_reprojected',
      {
        commitmentId: CommitmentId | null;
        cause: string;
        moved: readonly {
          readonly key: string;
          readonly before: string | null;
          readonly after: string | null;
        }[];
      }
    >
  | Event<'reminder_cancelled', { key: string; dueAt: string; cause: string }>;
