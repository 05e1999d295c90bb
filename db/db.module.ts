import { type DynamicModule, Global, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type ConnectionLimits, dataSourceOptions } from './data-source';
import { Db } from './db';

/** Connects when the application starts, not before: the API's description is written without a database. */
@Injectable()
class Connection implements OnModuleInit {
  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
    await refuseMightyRole(this.dataSource);
  }
}

/** The database under one role's URL. Every feature gets its `Db` from here. */
@Global()
@Module({})
export class DbModule {
  static under(url: string, limits?: ConnectionLimits): DynamicModule {
    const options = { ...dataSourceOptions(url, limits), manualInitialization: true, retryAttempts: 0 };
    return {
      module: DbModule,
      imports: [TypeOrmModule.forRootAsync({ useFactory: () => options })],
      providers: [
        Connection,
        { provide: Db, useFactory: (source: DataSource) => new Db(source), inject: [DataSource] },
      ],
      exports: [Db],
    };
  }
}

/** A superuser, or a role that may pass row-level security, would see every jurisdiction's rows. */
async function refuseMightyRole(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<{ name: string; mighty: boolean }[]>(
    `select rolname as name, rolsuper or rolbypassrls as mighty from pg_roles where rolname = current_user`,
  );
  if (role?.mighty)
    throw new Error(
      `the database role ${role.name} is a superuser or passes row-level security; use app_api or app_worker`,
    );
}
