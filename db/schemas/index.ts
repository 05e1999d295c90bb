import { CommitmentSchema, DutySchema, TargetSchema } from './commitment.schema';
import { DepartmentSchema, PostHoldingSchema, PostSchema } from './organisation.schema';
import { CategorySchema, ProgrammeSchema } from './programme.schema';
import { ReminderSchema } from './reminder.schema';
import {
  ClaimSchema,
  EvidenceSchema,
  ExtensionRequestSchema,
  ReportSchema,
  ResolutionSchema,
  SlipSchema,
} from './reporting.schema';

/** Every mapped table; what has no row type (trail, standing, delivery) is written in SQL by its one store. */
export const SCHEMAS = [
  CategorySchema,
  ClaimSchema,
  CommitmentSchema,
  DepartmentSchema,
  DutySchema,
  EvidenceSchema,
  ExtensionRequestSchema,
  PostHoldingSchema,
  PostSchema,
  ProgrammeSchema,
  ReminderSchema,
  ReportSchema,
  ResolutionSchema,
  SlipSchema,
  TargetSchema,
];
