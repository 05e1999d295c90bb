import { ROLES } from '@app/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsId, IsName } from '../http/fields';

export class SignInRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  loginName!: string;

  @IsString()
  @MaxLength(200)
  password!: string;
}

export class SwitchPostRequest {
  /** One of one's own posts. */
  @IsId()
  postId!: string;
}

export class ChangePasswordRequest {
  @IsString()
  @MaxLength(200)
  current!: string;

  /** At least 10 characters. */
  @IsString()
  @MaxLength(200)
  next!: string;
}

export class CreateAccessTokenRequest {
  /** What it is for; shown in the list. */
  @IsName(100)
  name!: string;

  /** How many days it works. */
  @ApiPropertyOptional({ default: 90 })
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 90;
}

export class HeldPost {
  id!: string;
  title!: string;
  role!: (typeof ROLES)[number];
  /** The department's name. */
  department!: string;
}

export class SignedInPerson {
  id!: string;
  displayName!: string;
  loginName!: string;
  /** True while the one-time password is in use. */
  mustChangePassword!: boolean;
}

export class SessionJurisdiction {
  id!: string;
  code!: string;
  name!: string;
  /** IANA name of the zone in which days end. */
  zone!: string;
}

/** Who is signed in, in which post, and what day it is here. */
export class SessionAnswer {
  person!: SignedInPerson;
  post!: HeldPost;
  /** All posts that the person holds; switch with `PUT /sessions/current/post`. */
  posts!: HeldPost[];
  /** What this post may do apart from any single commitment (`adopt_policy`, `change_calendar`); those say theirs themselves. */
  actions!: string[];
  jurisdiction!: SessionJurisdiction;
  /** `demonstration`: every screen says 演示数据. */
  installation!: 'production' | 'demonstration' | 'test';
  /** The business clock; a demonstration's may stand elsewhere than the real one. */
  now!: string;
  /** The local day of `now`. */
  today!: string;
}

export class AccessToken {
  id!: string;
  name!: string;
  postId!: string;
  createdAt!: string;
  expiresAt!: string;
}

export class CreatedAccessToken {
  id!: string;
  name!: string;
  /** Shown this once; send it as `Authorization: Bearer …`. A repeated request gets the answer without it. */
  token?: string;
  expiresAt!: string;
}

export class InstallationAnswer {
  kind!: 'production' | 'demonstration' | 'test';
}
