import { InstallationRead } from '@app/db/reads/installation.read';
import { Controller, Get } from '@nestjs/common';
import { Public } from '../http/public.decorator';
import { InstallationAnswer } from './sessions.dto';

@Controller('installation')
export class InstallationController {
  constructor(private readonly installation: InstallationRead) {}

  /** What this installation is; the page where one signs in says where it is a demonstration. */
  @Public()
  @Get()
  one(): Promise<InstallationAnswer> {
    return this.installation.view();
  }
}
