// Made from openapi.json by `npm run openapi`.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The process answers. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description Whether requests can be served, and how everything is that the house leans on: 503 where the database is away or
         *     older than the program. A warning is late reminders, not lost writes, and stays 200.
         */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether reminders go out: 503 where no canary went from an API through a worker to its sink in the last 90 seconds. */
        get: operations["Health_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How the house runs: checks, workers, canaries, what is late, the queue. Nothing of another jurisdiction. Administrator. */
        get: operations["Operations_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Signs in and sets the session's cookie. Ends after 30 idle minutes, and after 12 hours. */
        post: operations["Sessions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is signed in, in which post, and what day it is here. */
        get: operations["Sessions_current"];
        put?: never;
        post?: never;
        /** @description Signs out. */
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Goes on in another of one's own posts. */
        put: operations["Sessions_usePost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Changes one's own password; all other sessions of the person end. */
        put: operations["Password_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One's own tokens that still work. */
        get: operations["AccessTokens_list"];
        put?: never;
        /** @description Makes a token with which a machine acts as this person in the present post. */
        post: operations["AccessTokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Ends one of one's own tokens at once. */
        delete: operations["AccessTokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What this installation is; the page where one signs in says where it is a demonstration. */
        get: operations["Installation_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All departments of the jurisdiction. */
        get: operations["Organisation_departments"];
        put?: never;
        /** @description Adds a department. Administrator. */
        post: operations["Organisation_addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All posts, or those of one department, with whoever holds them. */
        get: operations["Organisation_posts"];
        put?: never;
        /** @description Adds a vacant post. Administrator. */
        post: operations["Organisation_addPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is open in the post and would go to a successor, counted. Administrator. */
        get: operations["Organisation_openWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{id}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Hands a post over to a successor, with everything that is open in it. Administrator. */
        put: operations["Organisation_handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The people of the jurisdiction and the posts they hold, by login name. Administrator. */
        get: operations["People_list"];
        put?: never;
        /** @description Adds a person with a one-time password. Administrator. */
        post: operations["People_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Corrects a person's name or address. Administrator. */
        put: operations["Accounts_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/one-time-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Gives a new one-time password and ends the person's sessions. Administrator. */
        post: operations["Accounts_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ends a person's access and vacates the posts. Administrator, not for oneself. */
        post: operations["Accounts_deactivate"];
        /** @description Lets the person in again, without a post until one is handed over. Administrator. */
        delete: operations["Accounts_reactivate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The days from `from` to `to`: working or not, what the notice calls them, and whether they are provisional. */
        get: operations["Calendar_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which years are published, by which notice, how far the calendar reaches, and what was set otherwise here. */
        get: operations["Calendar_years"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Why this date: every day after `from` with its number in the count, for so many working days or up to `to`. */
        get: operations["Calendar_why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days/{date}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What it would move to make the day working or not; nothing is changed. Government office, administrator. */
        get: operations["Calendar_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Makes one day working or not in this jurisdiction. Government office, administrator. */
        put: operations["Calendar_override"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ledger (台账): items with light, figures, dates and level, page by page. */
        get: operations["Ledger_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many lines the same filters find, by light, and so again in each category and lead department. */
        get: operations["Ledger_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One commitment with all that its page shows, what the asker may do now, and its last 20 events. */
        get: operations["Ledger_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everything that happened to it, or what concerns a topic, the newest first, in words. */
        get: operations["Ledger_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Its events as they were hashed, the oldest first, for verification by whoever wants to. */
        get: operations["Ledger_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/trail/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Computes the programme's chain of hashes anew and says whether it is intact, or where it first breaks. */
        get: operations["Ledger_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/circulars/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The monthly circular (月度通报) of a month such as `2023-10`, made from the data as it stood: today while the month
         *     after it runs, that month's last day from then on. Every chart's table is in it.
         */
        get: operations["Circulars_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Claims completion. Head of the lead department; `If-Match` is the commitment's version. */
        post: operations["Claims_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Takes the claim back before review has opened. Head of the lead department. */
        delete: operations["Claims_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Returns a claim under review. Supervision office. */
        post: operations["Claims_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/claims/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Records the field check: closes the commitment or sends it back. Supervision office. */
        post: operations["Claims_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How delivery stands by channel, what is being tried again, and the dead letters with their reason. Administrator. */
        get: operations["Deliveries_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dead-letters/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sends a dead letter or message again, under its old id. Administrator. */
        post: operations["Deliveries_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The desk (工作台) of whoever asks: to do, waiting for others, own items, the office's queue, done today. */
        get: operations["Desk_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What was handed in as proof, the oldest first. */
        get: operations["Evidence_list"];
        put?: never;
        /**
         * @description Hands in a photo (JPEG, PNG, WebP, HEIC) or a document (PDF, DOCX, XLSX) of at most 20 MB. The lead department, while
         *     the commitment takes reports; a report then names it. The same file again is the same evidence.
         */
        post: operations["Evidence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file. A photo is shown in place, a document handed over. */
        get: operations["Evidence_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Asks for a later date on one duty. Lead department. */
        post: operations["Extensions_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extension-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Grants a later inner date, or refuses a request. Government office. */
        post: operations["Extensions_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One's own notices, the latest first. */
        get: operations["Inbox_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Marks everything as read. */
        post: operations["Inbox_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/{noticeId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Marks one notice as read. */
        post: operations["Inbox_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What happens, as it happens: one's unread notices and the commitments that change. Ends with the session. */
        get: operations["Live_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All reports of a commitment, the latest month first. */
        get: operations["CommitmentReports_list"];
        put?: never;
        /** @description Files the report of a month. Lead department; `If-Match` is the commitment's version. */
        post: operations["CommitmentReports_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/reports/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What would be asked about a report. Writes nothing. */
        post: operations["CommitmentReports_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One report: what was claimed beside what was verified before, the questions and their answers. */
        get: operations["Reports_one"];
        put?: never;
        post?: never;
        /** @description Takes the report back, as long as no reviewer has opened it. Lead department. */
        delete: operations["Reports_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A reviewer opens the report; it can no longer be taken back. Supervision office. */
        post: operations["Reports_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Accepts the report, reduced target by target where figures do not hold. Supervision office, never the author. */
        post: operations["Reports_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/acceptance/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What accepting it so would come to; nothing is written. Supervision office, never the author. */
        post: operations["Reports_rehearse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Returns the whole report with a reason code; it is owed anew within the days of correction. Supervision office. */
        post: operations["Reports_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/review-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every report that waits for review with the month before side by side, its questions, and its limit. Supervision office. */
        get: operations["ReviewQueue_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Slips, the latest first. The offices see all; a department its own and those sent to its people. */
        get: operations["Slips_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One slip with its whole chain, whom it reached, and what one may do with it. */
        get: operations["Slips_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Issues a slip by hand, at once. Supervision office. */
        post: operations["Slips_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/promise-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Accepts the day that the reply promises; it holds the next level once. Supervision office. */
        post: operations["Slips_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Releases a slip by hand, with a note. Supervision office. */
        post: operations["Slips_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Receipt (签收). A second receipt changes nothing. */
        post: operations["SlipAnswers_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Answers the slip. From level 3 it counts when the head of the department has signed it. */
        post: operations["SlipAnswers_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slips/{id}/reply/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Signs the reply (签发). Head of the lead department. */
        post: operations["SlipAnswers_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Slips as a board by level, each column balanced over the year, and what is overdue by age and level. The offices, leaders, congress. */
        get: operations["Supervision_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All programmes, the newest year first. */
        get: operations["Summaries_list"];
        put?: never;
        /** @description Opens a year's list as a draft. Government office. */
        post: operations["Programmes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One programme with its categories and its light rule. */
        get: operations["Summaries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The programme in numbers that balance: by category, department, light, pace, level and state. */
        get: operations["Summaries_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/wall-chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The wall chart (挂图作战): every item with its light and twelve months of plan and fact, and counts that balance. */
        get: operations["Summaries_wallChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Registers an adopted item: fills what is empty, plans what is counted. Government office. */
        put: operations["Commitments_register"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Assigns a registered item to its lead department. Supervisor. */
        put: operations["Commitments_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Makes a move that changes nothing but the state; who may is in the commitment's `actions`. */
        post: operations["Commitments_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/worsening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Makes the light worse than the rule found it, with a reason. Supervisor. */
        put: operations["Worsening_worsen"];
        post?: never;
        /** @description Lifts that again, with a reason: the light falls back to what the rule finds. Supervisor. */
        delete: operations["Worsening_lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All versions of the programme's escalation policy, and its light rule. */
        get: operations["Policies_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Gives the programme the next version of its escalation policy. Government office. */
        put: operations["Policies_adopt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How one likes the pages: saved views, columns, density, language, theme, keys, what one follows. */
        get: operations["Preferences_own"];
        /** @description Puts all of it in place of what was there. */
        put: operations["Preferences_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What will fire, when, to whom and why, if nobody does anything; at most 92 days. */
        get: operations["Preview_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/preview/rehearsals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A proposed policy against what happened in the past year; nothing is stored. Supervision office, government office. */
        post: operations["Preview_rehearse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{id}/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where an item is going: its targets through the year, why each date, and what follows if nobody does anything. */
        get: operations["Outlook_commitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For each open duty on the asker's desk why it falls due on its day, and what follows if nothing is done. */
        get: operations["Outlook_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Imports a printed list into a draft: all of it, or nothing with every fault named. Government office. */
        post: operations["Programmes_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/printed-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many items were printed, and what has still to be ruled on before any is registered. Government office. */
        get: operations["Programmes_printedList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/count-settlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Settles a count that differs from the printed one, with a reason. Government office. */
        post: operations["Programmes_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Rules on two items that print the same: one merged into the other, or two. Government office. */
        post: operations["Programmes_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The receivers (接收端) with how each stands, and what a new one can choose from. Administrator. */
        get: operations["Receivers_list"];
        put?: never;
        /** @description Sets up a webhook, or the robot of a WeCom or DingTalk group. A webhook's secret is shown this once. Administrator. */
        post: operations["Receivers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Changes what a receiver is called, gets, and where it stands. Administrator. */
        put: operations["Receivers_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Gives a webhook a new signing secret, shown this once; the old one signs too for 24 hours. Administrator. */
        post: operations["Receivers_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ends a receiver; what waits for it is cancelled. Administrator. */
        post: operations["Receivers_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receivers/{id}/test-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Sends a test message; what came of it shows in the list. Administrator. */
        post: operations["Receivers_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Over which channels one is told oneself, and when what falls due is sent. The inbox always is. */
        get: operations["ReminderChannels_own"];
        /** @description Puts one's own choice in place of what was there; it holds for what has not been put into a mail yet. */
        put: operations["ReminderChannels_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Records a numbered resolution; nothing changes before it is confirmed. What could not take effect now is refused
         *     at once. Government office.
         */
        post: operations["Resolutions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Withdraws a resolution that nobody has confirmed yet. Government office. */
        delete: operations["Resolutions_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resolutions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Confirms a resolution: it takes effect at once, or is refused and stays as it was. Congress monitor. */
        post: operations["Resolutions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LiveAnswer: {
            status: string;
        };
        HealthCheck: {
            /** @enum {string} */
            name: "calendar" | "canary" | "database" | "delivery" | "mail" | "queue" | "schema" | "worker";
            /**
             * @description `warning` costs punctuality or comfort and takes no API out of service; `unknown` while nobody can tell.
             * @enum {string}
             */
            status: "failed" | "ok" | "unknown" | "warning";
            /** @description The state's own name, such as `queue_evicts`; `docs/operations.md` knows each. */
            code: string;
            /** @description Since when it is so, where that is known. */
            since: string | null;
            /** @description The state in words. */
            detailZh: string;
            detailEn: string;
            /** @description What to do about it; null where there is nothing to do. */
            todoZh: string | null;
            todoEn: string | null;
        };
        ReadyAnswer: {
            /**
             * @description The worst of the checks; what is unknown counts for nothing.
             * @enum {string}
             */
            status: "failed" | "ok" | "warning";
            checks: components["schemas"]["HealthCheck"][];
        };
        DeliveryAnswer: {
            /** @enum {string} */
            status: "failed" | "ok";
            check: components["schemas"]["HealthCheck"];
        };
        OperationsCheck: {
            /** @enum {string} */
            name: "calendar" | "canary" | "database" | "delivery" | "mail" | "queue" | "schema" | "worker";
            /**
             * @description `warning` costs punctuality or comfort and takes no API out of service; `unknown` while nobody can tell.
             * @enum {string}
             */
            status: "failed" | "ok" | "unknown" | "warning";
            /** @description The state's own name, such as `queue_evicts`; `docs/operations.md` knows each. */
            code: string;
            /** @description Since when it is so, where that is known. */
            since: string | null;
            /** @description The state in words. */
            detailZh: string;
            detailEn: string;
            /** @description What to do about it; null where there is nothing to do. */
            todoZh: string | null;
            todoEn: string | null;
            /** @description What the other side said, as it said it. */
            reason: string | null;
        };
        OperationsWorker: {
            worker: string;
            seenAt: string;
            /** @description Seconds since its last sign of life. */
            age: number;
            alive: boolean;
            /** @description What it has done and failed at since it started, under its own words. */
            counters: {
                [key: string]: number;
            };
        };
        OperationsCanary: {
            /** @description The minute, in UTC. */
            key: string;
            dueAt: string;
            /** @description Whether the queue was asked to ring. */
            alarmed: boolean;
            /** @description When it rang; null where it did not. */
            rungAt: string | null;
            sentAt: string | null;
            /** @description Seconds between due and sent; null while it is under way. */
            lateSeconds: number | null;
        };
        OperationsLate: {
            reminders: number;
            checks: number;
            digests: number;
        };
        OperationsChannel: {
            channel: string;
            pending: number;
            due: number;
            late: number;
            dead: number;
        };
        LatenessBucket: {
            /** @description In seconds; null: without bound. */
            upTo: number | null;
            count: number;
        };
        OperationsLateness: {
            channel: string;
            count: number;
            meanSeconds: number | null;
            /** @description The bound of the bucket in which half, and 99 of 100, lie; null where that is the last, or nothing was counted. */
            p50Seconds: number | null;
            p99Seconds: number | null;
            buckets: components["schemas"]["LatenessBucket"][];
        };
        OperationsQueue: {
            /**
             * @description Where it lives.
             * @enum {string}
             */
            backend: "none" | "postgres" | "redis";
            /** @description As a worker counted them last; null where none could. */
            waiting: number | null;
            delayed: number | null;
            active: number | null;
            /** @description Where the queue's own pages are; null where they cannot be shown. */
            board: string | null;
        };
        OperationsReceiver: {
            id: string;
            name: string;
            kind: string;
            /** @enum {string} */
            breaker: "closed" | "half_open" | "open";
            openUntil: string | null;
            lastError: string | null;
            waiting: number;
            dead: number;
        };
        OperationsAnswer: {
            at: string;
            /** @enum {string} */
            status: "failed" | "ok" | "warning";
            checks: components["schemas"]["OperationsCheck"][];
            workers: components["schemas"]["OperationsWorker"][];
            /** @description Of the last hour, oldest first; a minute that lacks one had none. */
            canaries: components["schemas"]["OperationsCanary"][];
            late: components["schemas"]["OperationsLate"];
            channels: components["schemas"]["OperationsChannel"][];
            lateness: components["schemas"]["OperationsLateness"][];
            queue: components["schemas"]["OperationsQueue"];
            /** @description Those of this jurisdiction. */
            receivers: components["schemas"]["OperationsReceiver"][];
        };
        SignInRequest: {
            loginName: string;
            password: string;
        };
        SignedInPerson: {
            id: string;
            displayName: string;
            loginName: string;
            /** @description True while the one-time password is in use. */
            mustChangePassword: boolean;
        };
        HeldPost: {
            id: string;
            title: string;
            /** @enum {string} */
            role: "administrator" | "congress_monitor" | "department_head" | "government_office" | "leader" | "reporter" | "supervisor";
            /** @description The department's name. */
            department: string;
        };
        SessionJurisdiction: {
            id: string;
            code: string;
            name: string;
            /** @description IANA name of the zone in which days end. */
            zone: string;
        };
        SessionAnswer: {
            person: components["schemas"]["SignedInPerson"];
            post: components["schemas"]["HeldPost"];
            /** @description All posts that the person holds; switch with `PUT /sessions/current/post`. */
            posts: components["schemas"]["HeldPost"][];
            /** @description What this post may do apart from any single commitment (`adopt_policy`, `change_calendar`); those say theirs themselves. */
            actions: string[];
            jurisdiction: components["schemas"]["SessionJurisdiction"];
            /**
             * @description `demonstration`: every screen says 演示数据.
             * @enum {string}
             */
            installation: "demonstration" | "production" | "test";
            /** @description The business clock; a demonstration's may stand elsewhere than the real one. */
            now: string;
            /** @description The local day of `now`. */
            today: string;
        };
        SwitchPostRequest: {
            /**
             * Format: uuid
             * @description One of one's own posts.
             */
            postId: string;
        };
        ChangePasswordRequest: {
            current: string;
            /** @description At least 10 characters. */
            next: string;
        };
        AccessToken: {
            id: string;
            name: string;
            postId: string;
            createdAt: string;
            expiresAt: string;
        };
        CreateAccessTokenRequest: {
            /** @description What it is for; shown in the list. */
            name: string;
            /**
             * @description How many days it works.
             * @default 90
             */
            days: number;
        };
        CreatedAccessToken: {
            id: string;
            name: string;
            /** @description Shown this once; send it as `Authorization: Bearer …`. A repeated request gets the answer without it. */
            token?: string;
            expiresAt: string;
        };
        InstallationAnswer: {
            /** @enum {string} */
            kind: "demonstration" | "production" | "test";
        };
        Department: {
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "administration" | "congress" | "department" | "government_office" | "leadership" | "supervision_office";
            version: number;
        };
        CreateDepartmentRequest: {
            name: string;
            /** @description Short, lower case, the jurisdiction's own. */
            code: string;
            /** @enum {string} */
            kind: "administration" | "congress" | "department" | "government_office" | "leadership" | "supervision_office";
        };
        PostHolder: {
            id: string;
            displayName: string;
        };
        Post: {
            id: string;
            departmentId: string;
            code: string;
            title: string;
            /** @enum {string} */
            role: "administrator" | "congress_monitor" | "department_head" | "government_office" | "leader" | "reporter" | "supervisor";
            /** @description Empty: vacant; what comes for it goes to the head of the department, then to the supervision office. */
            holders: components["schemas"]["PostHolder"][];
            version: number;
        };
        CreatePostRequest: {
            /** Format: uuid */
            departmentId: string;
            title: string;
            /** @description Short, lower case, the jurisdiction's own. */
            code: string;
            /** @enum {string} */
            role: "administrator" | "congress_monitor" | "department_head" | "government_office" | "leader" | "reporter" | "supervisor";
        };
        CreatedPost: {
            id: string;
            departmentId: string;
            code: string;
            title: string;
            /** @enum {string} */
            role: "administrator" | "congress_monitor" | "department_head" | "government_office" | "leader" | "reporter" | "supervisor";
            version: number;
        };
        OpenDuties: {
            /** @enum {string} */
            kind: "extension_decision" | "field_check" | "handling" | "milestone" | "promised" | "report" | "review" | "slip_mending" | "slip_reply";
            count: number;
        };
        OpenWork: {
            postId: string;
            /** @description Open duties. */
            total: number;
            overdue: number;
            byKind: components["schemas"]["OpenDuties"][];
            earliestDueOn: string | null;
            /** @description Open items that name the post as responsible, or as the leader in charge. */
            items: number;
        };
        HandOverPostRequest: {
            /**
             * Format: uuid
             * @description The successor; null leaves the post vacant.
             */
            personId: string | null;
        };
        HandedOverPost: {
            id: string;
            holder: string | null;
            version: number;
        };
        PersonsPost: {
            id: string;
            title: string;
            /** @description The department's name. */
            department: string;
        };
        Person: {
            id: string;
            displayName: string;
            loginName: string;
            email: string | null;
            /** @description False: signs in no more and holds no post. */
            active: boolean;
            posts: components["schemas"]["PersonsPost"][];
            /** @description For `If-Match`. */
            version: number;
        };
        PeoplePage: {
            items: components["schemas"]["Person"][];
            next: string | null;
        };
        CreatePersonRequest: {
            displayName: string;
            /** @description Unique in the installation. */
            loginName: string;
            /** Format: email */
            email?: string;
        };
        CreatedPerson: {
            id: string;
            loginName: string;
            /** @description Shown this once. A repeated request gets the answer without it. */
            oneTimePassword?: string;
        };
        ChangePersonRequest: {
            displayName: string;
            /**
             * Format: email
             * @description Null: no mail.
             */
            email: string | null;
        };
        ChangedPerson: {
            id: string;
            displayName: string;
            email: string | null;
            loginName: string;
            active: boolean;
            version: number;
        };
        PersonActivityAnswer: {
            id: string;
            active: boolean;
            /** @description Posts that are vacant by it. */
            vacated: string[];
        };
        CalendarDayAnswer: {
            date: string;
            working: boolean;
            name: string | null;
            /** @description A weekend day that is worked in exchange (班). */
            makeup: boolean;
            /** @description True past the last published notice: only Monday to Friday is known there. */
            provisional: boolean;
        };
        CalendarAnswer: {
            /** @description The calendar's version, for `If-Match` of an override. */
            version: number;
            coveredFrom: string;
            coveredThrough: string;
            days: components["schemas"]["CalendarDayAnswer"][];
        };
        CalendarOverride: {
            date: string;
            working: boolean;
            name: string;
        };
        CalendarYearAnswer: {
            year: number;
            published: boolean;
            /** @description True where only Monday to Friday is known: every date in it is provisional. */
            provisional: boolean;
            /** @description The State Council's notice. */
            document: string | null;
            version: number | null;
            importedAt: string | null;
            /** @description Weekdays and weekends off by the notice. */
            daysOff: number;
            /** @description Weekend days worked in exchange. */
            makeupDays: number;
            /** @description What this jurisdiction has set otherwise. */
            overrides: components["schemas"]["CalendarOverride"][];
            /** @description Open duties that fall due in it. */
            openDuties: number;
        };
        CalendarYearsAnswer: {
            today: string;
            /** @description For `If-Match` of an override. */
            version: number;
            coveredFrom: string | null;
            coveredThrough: string | null;
            /** @description Calendar days until the calendar ends. */
            daysLeft: number | null;
            years: components["schemas"]["CalendarYearAnswer"][];
        };
        CountedDayAnswer: {
            date: string;
            working: boolean;
            name: string | null;
            /** @description A weekend day that is worked in exchange (班). */
            makeup: boolean;
            /** @description True past the last published notice: only Monday to Friday is known there. */
            provisional: boolean;
            /** @description The day's number in the count; null for a day that is skipped. */
            counted: number | null;
        };
        WhyAnswer: {
            from: string;
            /** @description The last day of the count. */
            to: string;
            /** @description How many working days were counted. */
            counted: number;
            /** @description The day on which "so many working days after" fires: the first working day after the last counted one. */
            firesOn: string;
            provisional: boolean;
            days: components["schemas"]["CountedDayAnswer"][];
        };
        MovedDutiesAnswer: {
            /** @enum {string} */
            kind: "extension_decision" | "field_check" | "handling" | "milestone" | "promised" | "report" | "review" | "slip_mending" | "slip_reply";
            before: string;
            after: string;
            count: number;
        };
        CalendarEffectAnswer: {
            /** @description Open duties whose day becomes another. */
            moved: components["schemas"]["MovedDutiesAnswer"][];
            /** @description Unsent reminders that go out at another moment, or no more, or are new. */
            reminders: number;
        };
        OverrideDayRequest: {
            /** @description What the desk calendar calls the day. */
            name: string;
            working: boolean;
        };
        OverriddenDayAnswer: {
            date: string;
            working: boolean;
            name: string | null;
            version: number;
            effect: components["schemas"]["CalendarEffectAnswer"];
        };
        LedgerCategory: {
            id: string;
            number: number;
            name: string;
        };
        LedgerDepartment: {
            id: string;
            name: string;
        };
        LedgerReason: {
            code: string;
            zh: string;
            en: string;
        };
        LedgerTarget: {
            id: string;
            what: string;
            kind: string;
            comparator: string;
            value: string | null;
            unit: string | null;
            planned: string | null;
            verified: string | null;
            claimed: string | null;
        };
        LastReport: {
            /** @description A month, `2023-10`. */
            period: string;
            state: string;
        };
        LeafCount: {
            closed: number;
            total: number;
        };
        PlannedMonth: {
            period: string;
            value: string;
        };
        VerifiedMonth: {
            period: string;
            value: string | null;
            light: string | null;
        };
        LedgerMilestone: {
            title: string;
            dueOn: string;
            metOn: string | null;
        };
        LedgerMonths: {
            curve: components["schemas"]["PlannedMonth"][] | null;
            verified: components["schemas"]["VerifiedMonth"][];
            milestones: components["schemas"]["LedgerMilestone"][];
        };
        LedgerRate: {
            what: string;
            /** @enum {string} */
            issuedState: "in_force" | "issued" | "not_issued";
        };
        LedgerStages: {
            milestones: components["schemas"]["LedgerMilestone"][];
            rates: components["schemas"]["LedgerRate"][];
        };
        LedgerLine: {
            id: string;
            programmeId: string;
            parentId: string | null;
            number: string;
            title: string;
            category: components["schemas"]["LedgerCategory"];
            /** @description The lead department. */
            department: components["schemas"]["LedgerDepartment"] | null;
            /** @enum {string} */
            state: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
            stateSince: string | null;
            /**
             * @description Red at once where the promised date has passed.
             * @enum {string}
             */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            reason: components["schemas"]["LedgerReason"] | null;
            /** @description The accepted month that was compared. */
            comparedPeriod: string | null;
            pace: string | null;
            /** @description Points behind plan of the worst target, one decimal; negative when ahead. */
            gap: string | null;
            target: components["schemas"]["LedgerTarget"] | null;
            /** @description The promised date in force, and the one that was printed. */
            dueOn: string | null;
            originalDueOn: string | null;
            workingDaysLeft: number | null;
            overdueWorkingDays: number | null;
            /** @description True where the date lies past the last published calendar. */
            provisional: boolean | null;
            /** @description The level of the highest open slip, 0 for none. */
            slipLevel: number;
            lastReport: components["schemas"]["LastReport"] | null;
            /** @description The earliest month whose report was due and has not come, `2023-10`. */
            missingPeriod: string | null;
            closedOn: string | null;
            /** @description The day of the claim by which it was closed: what on-time is judged by. */
            metOn: string | null;
            /** @description Closed by a claim made after its date, so many working days. */
            lateWorkingDays: number | null;
            leaves: components["schemas"]["LeafCount"] | null;
            mergedIntoNumber: string | null;
            demonstration: boolean;
            version: number;
            /** @description Only where `months=true` was asked for. */
            months?: components["schemas"]["LedgerMonths"] | null;
            /** @description Only where `stages=true` was asked for. */
            stages?: components["schemas"]["LedgerStages"] | null;
        };
        LedgerPage: {
            today: string | null;
            items: components["schemas"]["LedgerLine"][];
            next: string | null;
        };
        CountedLight: {
            /** @enum {string} */
            key: "blue" | "green" | "grey" | "red" | "yellow";
            count: number;
        };
        CountedLights: {
            total: number;
            counts: components["schemas"]["CountedLight"][];
            balanced: boolean;
            sum: number;
            difference: number;
        };
        CountedCategory: {
            id: string;
            byLight: components["schemas"]["CountedLights"];
        };
        CountedDepartment: {
            /** @description Null for what nobody leads yet. */
            id: string | null;
            name: string | null;
            byLight: components["schemas"]["CountedLights"];
        };
        LedgerCountsAnswer: {
            byLight: components["schemas"]["CountedLights"];
            byCategory: components["schemas"]["CountedCategory"][];
            /** @description In the order of `sort=department`. */
            byDepartment: components["schemas"]["CountedDepartment"][];
        };
        CommitmentProgramme: {
            id: string;
            name: string;
            year: number;
            state: string;
        };
        CommitmentCategory: {
            id: string;
            number: number;
            numeral: string | null;
            name: string;
        };
        NumberedCommitment: {
            id: string;
            number: string;
            title: string;
        };
        CommitmentDepartment: {
            id: string;
            name: string;
        };
        HistoryPost: {
            id: string;
            title: string;
            department: string;
        };
        LightReasonAnswer: {
            code: string;
            /** @enum {string|null} */
            light: "blue" | "green" | "grey" | "red" | "yellow" | null;
            zh: string;
            en: string;
        };
        StandingAnswer: {
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            reasons: components["schemas"]["LightReasonAnswer"][];
            asOf: string | null;
            ruleVersion: number | null;
            pace: string | null;
            gap: string | null;
            comparedPeriod: string | null;
            decidingTargetId: string | null;
            /** @enum {string} */
            state: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
            slipLevel: number;
            leaves: components["schemas"]["LeafCount"] | null;
        };
        MonthlyLight: {
            period: string;
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            gap: string | null;
        };
        PlanCurveAnswer: {
            points: components["schemas"]["PlannedMonth"][];
            /** @description The straight line that nobody chose. */
            isDefault: boolean;
        };
        TargetStandingAnswer: {
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            planned: string | null;
            verified: string | null;
            claimed: string | null;
            plannedRate: string | null;
            verifiedRate: string | null;
            gap: string | null;
        };
        TargetFigure: {
            period: string;
            planned: string | null;
            claimed: string | null;
            /** @description Null until the report was accepted. */
            verified: string | null;
            issuedState: string | null;
        };
        TargetAnswer: {
            id: string;
            position: number;
            what: string;
            value: string | null;
            unit: string | null;
            comparator: string;
            kind: string;
            basis: string | null;
            stockOrFlow: string;
            denominator: string | null;
            noTargetReason: string | null;
            stage: string | null;
            curve: components["schemas"]["PlanCurveAnswer"] | null;
            standing: components["schemas"]["TargetStandingAnswer"] | null;
            figures: components["schemas"]["TargetFigure"][];
        };
        DutyAnswer: {
            id: string;
            /** @enum {string} */
            kind: "extension_decision" | "field_check" | "handling" | "milestone" | "promised" | "report" | "review" | "slip_mending" | "slip_reply";
            subject: string;
            title: string;
            version: number;
            originalOn: string;
            dueOn: string;
            opensOn: string;
            /** @enum {string} */
            state: "cancelled" | "met" | "open";
            metOn: string | null;
            /** @description Met after its date, so many working days. */
            lateWorkingDays: number | null;
            extendedTimes: number;
            /** @description The post that owes it. */
            post: components["schemas"]["HistoryPost"];
            workingDaysLeft: number | null;
            overdueWorkingDays: number | null;
            provisional: boolean;
        };
        SlipWords: {
            zh: string;
            en: string;
        };
        DateStanding: {
            workingDaysLeft: number | null;
            overdueWorkingDays: number | null;
            provisional: boolean;
        };
        SlipReplyAnswer: {
            at: string;
            text: string;
            signed: boolean;
            promisedOn: string | null;
            acceptedOn: string | null;
        };
        SlipAnswer: {
            id: string;
            level: number;
            /** @description A reply counts only when the head has signed it, as the policy in force says of the level. */
            needsSignature: boolean;
            number: string;
            /** @enum {string} */
            state: "escalated" | "open" | "released";
            byHand: boolean;
            reason: components["schemas"]["SlipWords"][];
            dueAt: string;
            issuedAt: string;
            deliveredOn: string | null;
            acknowledgedAt: string | null;
            replyBy: string | null;
            replyStanding: components["schemas"]["DateStanding"];
            mendBy: string | null;
            reply: components["schemas"]["SlipReplyAnswer"] | null;
            releasedOn: string | null;
            releaseNote: string | null;
            version: number;
        };
        ReportAnswer: {
            id: string;
            period: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            submittedAt: string | null;
            submittedOn: string | null;
            late: boolean;
            narrative: string;
            problems: string | null;
            nextSteps: string | null;
            /** @description Ids of what proves it, out of the commitment's `evidence`. */
            evidence: string[];
            authorPost: components["schemas"]["HistoryPost"];
            version: number;
        };
        EvidencePost: {
            id: string;
            title: string;
            department: string;
        };
        ProvenElsewhere: {
            id: string;
            number: string;
            title: string;
        };
        EvidenceAnswer: {
            post: components["schemas"]["EvidencePost"] | null;
            id: string;
            /** @description As its owner called it; only for people. */
            name: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "image/heic" | "image/heif" | "image/jpeg" | "image/png" | "image/webp";
            /** @description Bytes. */
            size: number;
            /** @description SHA-256 of the file in hexadecimal; it stands in the trail. */
            sha256: string;
            uploadedAt: string;
            /** @description Not empty: one file cannot prove two commitments, and the supervision office will ask (佐证重复). */
            elsewhere: components["schemas"]["ProvenElsewhere"][];
        };
        VerificationAnswer: {
            /** @enum {string} */
            stage: "accepted" | "benefit_verified" | "construction_done" | "design_approved" | "in_use" | "main_structure_done" | "started";
            /** @enum {string} */
            result: "failed" | "passed";
            checkedOn: string;
            team: number;
            sampled: number;
            passed: number;
            objectionsSettled: boolean;
            reasonCode: string | null;
            text: string | null;
        };
        ClaimAnswer: {
            id: string;
            state: string;
            claimedOn: string;
            lastPeriod: string;
            text: string | null;
            reasonCode: string | null;
            returnText: string | null;
            verification: components["schemas"]["VerificationAnswer"] | null;
            post: components["schemas"]["HistoryPost"];
            version: number;
        };
        ExtensionAnswer: {
            id: string;
            dutyId: string;
            state: string;
            dueOn: string;
            newOn: string;
            reasonCode: string;
            text: string;
            requestedOn: string;
            late: boolean;
            /**
             * @description Whose decision a later date is: granting a promised one takes a resolution; the office can only refuse it.
             * @enum {string|null}
             */
            authority: "government_office" | "resolution" | null;
            decidedOn: string | null;
            decisionText: string | null;
            post: components["schemas"]["HistoryPost"];
            version: number;
        };
        CommitmentResolution: {
            id: string;
            effect: string;
            state: string;
            number: string;
            date: string;
            text: string | null;
            newOn: string | null;
            recordedAt: string;
            confirmedAt: string | null;
            version: number;
        };
        DepartmentTruth: {
            period: string;
            value: string | null;
            on: string | null;
            by: components["schemas"]["HistoryPost"];
        };
        SupervisionTruth: {
            period: string;
            value: string | null;
            on: string | null;
        };
        CongressTruth: {
            number: string;
            date: string;
            effect: string;
        };
        TruthAnswer: {
            targetId: string;
            department: components["schemas"]["DepartmentTruth"] | null;
            supervision: components["schemas"]["SupervisionTruth"] | null;
            congress: components["schemas"]["CongressTruth"] | null;
        };
        ActionAnswer: {
            name: string;
            /** @description The report, slip, duty, request or month it is about; null for the commitment itself. */
            subject: string | null;
        };
        HistoryLineAnswer: {
            seq: number;
            at: string;
            kind: string;
            /** @description The post that did it; null for the clock, by rule. */
            by: components["schemas"]["HistoryPost"] | null;
            role: string;
            zh: string;
            en: string;
            /** @description What was said with it; null where there was nothing or it was erased. */
            text: string | null;
        };
        HistoryPage: {
            items: components["schemas"]["HistoryLineAnswer"][];
            next: string | null;
        };
        CommitmentAnswer: {
            id: string;
            number: string;
            title: string;
            originalText: string | null;
            /**
             * @description A parent's state is that of its least advanced sub-item.
             * @enum {string}
             */
            state: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
            stateSince: string | null;
            isLeaf: boolean;
            originalDueOn: string | null;
            dueOn: string | null;
            fundsYuan: string | null;
            /** @enum {string|null} */
            nature: "breakthrough" | "continued" | "first" | null;
            multiYear: boolean;
            demonstration: boolean;
            today: string;
            /**
             * @description How much of it the asker sees.
             * @enum {string}
             */
            sight: "ledger" | "none" | "published" | "whole";
            programme: components["schemas"]["CommitmentProgramme"];
            category: components["schemas"]["CommitmentCategory"];
            parent: components["schemas"]["NumberedCommitment"] | null;
            mergedInto: components["schemas"]["NumberedCommitment"] | null;
            department: components["schemas"]["CommitmentDepartment"] | null;
            supporting: components["schemas"]["CommitmentDepartment"][];
            responsiblePost: components["schemas"]["HistoryPost"] | null;
            leaderPost: components["schemas"]["HistoryPost"] | null;
            standing: components["schemas"]["StandingAnswer"];
            /** @description The light of every accepted month. */
            months: components["schemas"]["MonthlyLight"][];
            targets: components["schemas"]["TargetAnswer"][];
            duties: components["schemas"]["DutyAnswer"][];
            slips: components["schemas"]["SlipAnswer"][];
            reports: components["schemas"]["ReportAnswer"][];
            evidence: components["schemas"]["EvidenceAnswer"][];
            claims: components["schemas"]["ClaimAnswer"][];
            extensionRequests: components["schemas"]["ExtensionAnswer"][];
            resolutions: components["schemas"]["CommitmentResolution"][];
            truths: components["schemas"]["TruthAnswer"][];
            /** @description What the asker may do now; the browser shows these and no others. */
            actions: components["schemas"]["ActionAnswer"][];
            /** @description The last 20 events; `next` goes on at `/commitments/{id}/history`. */
            history: components["schemas"]["HistoryPage"];
            version: number;
            workingDaysLeft: number | null;
            overdueWorkingDays: number | null;
            provisional: boolean;
        };
        TrailEntryAnswer: {
            seq: number;
            at: string;
            body: string;
            prevHash: string;
            hash: string;
        };
        TrailPage: {
            items: components["schemas"]["TrailEntryAnswer"][];
            next: string | null;
        };
        TrailVerificationAnswer: {
            intact: boolean;
            /** @description How many events were found in order. */
            events: number;
            /** @description The first sequence number that does not fit; null where all do. */
            brokenSeq: number | null;
            headHash: string | null;
        };
        CircularProgramme: {
            id: string;
            name: string;
            year: number;
            declaredItems: number | null;
        };
        CircularCount: {
            key: string;
            count: number;
        };
        CircularSplit: {
            total: number;
            counts: components["schemas"]["CircularCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
        };
        CircularCrossLine: {
            total: number;
            counts: components["schemas"]["CircularCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
            key: string;
        };
        OnPlanRateAnswer: {
            judged: number;
            onPlan: number;
            rate: string | null;
        };
        SignedOffItem: {
            closedOn: string;
            id: string;
            number: string;
            title: string;
        };
        MergedItem: {
            intoNumber: string;
            id: string;
            number: string;
            title: string;
        };
        CircularOverall: {
            numbered: number;
            inSubstance: number;
            declared: number | null;
            /** @description Sub-items and items without sub-items: what pace is counted of. */
            leaves: number;
            byLight: components["schemas"]["CircularSplit"];
            byPace: components["schemas"]["CircularSplit"];
            cross: components["schemas"]["CircularCrossLine"][];
            onPlan: components["schemas"]["OnPlanRateAnswer"];
            /** @description In the month itself. */
            signedOff: components["schemas"]["SignedOffItem"][];
            merged: components["schemas"]["MergedItem"][];
        };
        CircularCategory: {
            id: string;
            number: number;
            numeral: string | null;
            name: string;
        };
        LitItem: {
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            id: string;
            number: string;
            title: string;
        };
        CategoryRate: {
            judged: number;
            onPlan: number;
            rate: string | null;
            category: components["schemas"]["CircularCategory"];
            items: number;
            byLight: components["schemas"]["CircularSplit"];
            /** @description Every item of the category with its light, in printed order. */
            dots: components["schemas"]["LitItem"][];
            /** @description Equal rates share a place; null where nothing can be judged. */
            place: number | null;
        };
        CircularDepartment: {
            id: string;
            name: string;
        };
        ComparedDepartment: {
            judged: number;
            onPlan: number;
            rate: string | null;
            place: number | null;
            department: components["schemas"]["CircularDepartment"];
            leaves: number;
            behind: components["schemas"]["LitItem"][];
        };
        DepartmentRate: {
            judged: number;
            onPlan: number;
            rate: string | null;
            department: components["schemas"]["CircularDepartment"];
            leaves: number;
            behind: components["schemas"]["LitItem"][];
        };
        DepartmentRates: {
            /** @description With fewer to judge a department is listed and not compared. */
            fewestToCompare: number;
            /** @description The lowest rate first. */
            compared: components["schemas"]["ComparedDepartment"][];
            notCompared: components["schemas"]["DepartmentRate"][];
        };
        CircularReason: {
            code: string;
            /** @enum {string|null} */
            light: "blue" | "green" | "grey" | "red" | "yellow" | null;
            zh: string;
            en: string;
        };
        TroubledSlip: {
            id: string;
            number: string;
            level: number;
            replied: boolean;
            replyBy: string | null;
            /** @description From the circular's day; negative where it has passed. */
            workingDaysLeft: number | null;
        };
        TroubledItem: {
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            id: string;
            number: string;
            title: string;
            department: components["schemas"]["CircularDepartment"] | null;
            /** @description Points behind plan of the worst target, one decimal. */
            gap: string | null;
            comparedPeriod: string | null;
            /** @description The deciding one first. */
            reasons: components["schemas"]["CircularReason"][];
            problems: string | null;
            nextSteps: string | null;
            slip: components["schemas"]["TroubledSlip"] | null;
        };
        GapRow: {
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            id: string;
            number: string;
            title: string;
            department: components["schemas"]["CircularDepartment"] | null;
            target: string | null;
            gap: string | null;
            comparedPeriod: string | null;
        };
        CircularGaps: {
            /** @description Furthest ahead first; a negative gap is ahead of plan. */
            rows: components["schemas"]["GapRow"][];
            /** @description comparable + signed_off + without_light + without_gap = all. */
            balance: components["schemas"]["CircularSplit"];
        };
        MonthOfSlips: {
            issued: number;
            released: number;
            escalated: number;
        };
        OpenSlipItem: {
            slipId: string;
            slipNumber: string;
            level: number;
            id: string;
            number: string;
            title: string;
        };
        SlipsOfLevel: {
            level: number;
            /** @description Issued up to the circular's day = open + released + escalated. */
            year: components["schemas"]["CircularSplit"];
            month: components["schemas"]["MonthOfSlips"];
            open: components["schemas"]["OpenSlipItem"][];
        };
        SlipsCounted: {
            /** @description Issued up to the circular's day = open + released + escalated. */
            year: components["schemas"]["CircularSplit"];
            month: components["schemas"]["MonthOfSlips"];
            open: components["schemas"]["OpenSlipItem"][];
        };
        CircularSlips: {
            levels: components["schemas"]["SlipsOfLevel"][];
            all: components["schemas"]["SlipsCounted"];
        };
        CircularMoved: {
            originalDueOn: string | null;
            dueOn: string | null;
            /** @description How often it was moved. */
            times: number;
            decidedOn: string | null;
            resolutionNumber: string | null;
            /** @description The date asked for, while the request waits. */
            askedFor: string | null;
            reasonCode: string | null;
            text: string | null;
            id: string;
            number: string;
            title: string;
        };
        CircularOnTimeRate: {
            due: number;
            onTime: number;
            undecided: number;
            rate: string | null;
        };
        CircularOnTime: {
            original: components["schemas"]["CircularOnTimeRate"];
            current: components["schemas"]["CircularOnTimeRate"];
        };
        DueItem: {
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            state: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
        };
        DueGroup: {
            dueOn: string;
            workingDaysLeft: number | null;
            overdueWorkingDays: number | null;
            provisional: boolean;
            items: components["schemas"]["DueItem"][];
        };
        CircularDue: {
            /** @description The end of the next month. */
            through: string;
            groups: components["schemas"]["DueGroup"][];
            /** @description dated (in the groups) + later + signed_off + without_date = all. */
            balance: components["schemas"]["CircularSplit"];
        };
        UnacceptedReport: {
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            id: string;
            number: string;
            title: string;
            department: components["schemas"]["CircularDepartment"] | null;
            /** @enum {string} */
            standing: "accepted" | "missing" | "not_yet_due" | "returned" | "waiting";
            dueOn: string;
            submittedOn: string | null;
            late: boolean;
        };
        CircularReports: {
            period: string;
            dueOn: string | null;
            /** @description accepted + waiting + returned + missing + not_yet_due = due. */
            byStanding: components["schemas"]["CircularSplit"];
            /** @description due + signed_off + without_duty = all. */
            byOwing: components["schemas"]["CircularSplit"];
            filedLate: number;
            notAccepted: components["schemas"]["UnacceptedReport"][];
        };
        CircularTrail: {
            seq: number;
            hash: string;
        };
        CircularData: {
            at: string;
            /** @description Such as 2023-11-15-0900. */
            number: string;
            ruleVersion: number | null;
            policyVersion: number | null;
            /** @description The programme's last event by then. */
            trail: components["schemas"]["CircularTrail"] | null;
        };
        CircularAnswer: {
            programme: components["schemas"]["CircularProgramme"];
            jurisdiction: string;
            period: string;
            /** @description The month's number: 第10期. */
            issue: number;
            today: string;
            /** @description The day whose figures these are. */
            asOf: string;
            /** @description True while they still move. */
            running: boolean;
            overall: components["schemas"]["CircularOverall"];
            /** @description The best rate first. */
            byCategory: components["schemas"]["CategoryRate"][];
            byDepartment: components["schemas"]["DepartmentRates"];
            /** @description Red, then yellow. */
            troubled: components["schemas"]["TroubledItem"][];
            gaps: components["schemas"]["CircularGaps"];
            slips: components["schemas"]["CircularSlips"];
            moved: components["schemas"]["CircularMoved"][];
            onTime: components["schemas"]["CircularOnTime"];
            due: components["schemas"]["CircularDue"];
            reports: components["schemas"]["CircularReports"];
            data: components["schemas"]["CircularData"];
        };
        ClaimRequest: {
            text?: string | null;
        };
        ClaimOutcome: {
            id: string;
            commitmentId: string;
            /** @enum {string} */
            state: "accepted" | "returned" | "taken_back" | "waiting";
            /** @enum {string} */
            commitmentState: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
            /** @description The claim's; send it as `If-Match` with what is done to the claim. */
            version: number;
            /** @description The commitment's. */
            commitmentVersion: number;
        };
        ReturnClaimRequest: {
            /** @description `short_count`, `basis_differs`, `evidence_repeated`, `time_differs`, `not_in_use` or `no_denominator`. */
            reasonCode: string;
            text: string;
        };
        VerificationRequest: {
            /**
             * Format: date
             * @example 2023-11-15
             */
            checkedOn: string;
            /**
             * @description `passed` closes the commitment, `failed` sends it back to the department.
             * @enum {string}
             */
            result: "failed" | "passed";
            /** @description How many checked; at least two. */
            team: number;
            /** @description How many points were drawn. */
            sampled: number;
            /** @description How many of them passed; all, for a close. */
            passed: number;
            /**
             * @description How far the thing has got; at least `in_use`, for a close.
             * @enum {string}
             */
            stage: "accepted" | "benefit_verified" | "construction_done" | "design_approved" | "in_use" | "main_structure_done" | "started";
            /** @description Whether every objection of the publicity is settled. */
            objectionsSettled: boolean;
            /** @description Needed where the check failed. */
            reasonCode?: string | null;
            /** @description What was found; what is to be mended, where the check failed. */
            text?: string | null;
        };
        ChannelState: {
            channel: string;
            /** @description queued + sending + sent + cancelled + dead. */
            total: number;
            queued: number;
            /** @description Of the queued: due and not out yet. */
            overdue: number;
            sending: number;
            sent: number;
            cancelled: number;
            dead: number;
            /** @description The last success. */
            lastSentAt: string | null;
            nextDueAt: string | null;
        };
        LetterPerson: {
            id: string;
            displayName: string;
            email: string | null;
        };
        LetterReceiver: {
            id: string;
            name: string;
        };
        Letter: {
            id: string;
            /** @description mail, webhook, wecom or dingtalk. */
            channel: string;
            /** @description Null: it goes to a receiver. */
            person: components["schemas"]["LetterPerson"] | null;
            /** @description Null: it goes to a person. */
            receiver: components["schemas"]["LetterReceiver"] | null;
            day: string;
            attempts: number;
            /** @description What the other side said. */
            reason: string | null;
            /** @description How many reminders travel in it; none in the message of an event. */
            reminders: number;
            retryAt: string | null;
        };
        DeliveriesAnswer: {
            at: string;
            channels: components["schemas"]["ChannelState"][];
            retrying: components["schemas"]["Letter"][];
            deadLetters: components["schemas"]["Letter"][];
            /** @description Seconds since a worker gave a sign of life; null where none ever did. */
            workerAge: number | null;
        };
        ResentLetterAnswer: {
            id: string;
            state: string;
        };
        DeskPost: {
            id: string;
            title: string;
            department: string;
        };
        DeskCommitment: {
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            state: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            version: number;
        };
        DeskDutySlip: {
            id: string;
            number: string;
            level: number;
            acknowledged: boolean;
            replied: boolean;
            version: number;
        };
        DeskDutyReport: {
            id: string;
            period: string;
            state: string;
            /** @description Why it was returned, where it was. */
            reasonCode: string | null;
            text: string | null;
            version: number;
        };
        DeskTask: {
            id: string;
            /** @enum {string} */
            kind: "extension_decision" | "field_check" | "handling" | "milestone" | "promised" | "report" | "review" | "slip_mending" | "slip_reply";
            subject: string;
            title: string;
            verb: string;
            opensOn: string;
            dueOn: string;
            originalOn: string;
            workingDaysLeft: number;
            post: components["schemas"]["DeskPost"];
            commitment: components["schemas"]["DeskCommitment"];
            slip: components["schemas"]["DeskDutySlip"] | null;
            report: components["schemas"]["DeskDutyReport"] | null;
        };
        DeskWaitingLine: {
            /** @enum {string} */
            kind: "claim" | "extension_request" | "report";
            id: string;
            commitment: components["schemas"]["DeskCommitment"];
            what: string;
            sentOn: string;
            desk: components["schemas"]["DeskPost"] | null;
            limit: string | null;
            workingDaysLeft: number | null;
        };
        DeskSlipLine: {
            id: string;
            number: string;
            level: number;
            commitment: components["schemas"]["DeskCommitment"];
            deliveredOn: string | null;
            replyBy: string | null;
            promisedOn: string | null;
            replied: boolean;
            workingDaysLeft: number | null;
            version: number;
        };
        DeskNumbered: {
            id: string;
            number: string;
            title: string;
        };
        DeskResolution: {
            id: string;
            programmeId: string;
            number: string;
            date: string;
            effect: string;
            newOn: string | null;
            recordedAt: string;
            commitment: components["schemas"]["DeskNumbered"] | null;
            version: number;
        };
        DeskDone: {
            seq: number;
            at: string;
            kind: string;
            zh: string;
            en: string;
            text: string | null;
            commitment: components["schemas"]["DeskNumbered"] | null;
        };
        DeskAnswer: {
            /** @description The department's items, or those a leader is in charge of, as lines of the ledger (`GET /commitments`). */
            items: components["schemas"]["LedgerLine"][];
            today: string;
            /** @description Unread notices in the inbox. */
            unread: number;
            /** @description Open duties of the asker's posts, the nearest first. */
            toDo: components["schemas"]["DeskTask"][];
            /** @description For the supervision office and the government office: what lies with the whole office. */
            queue: components["schemas"]["DeskTask"][];
            /** @description For a department: what lies with others. */
            waiting: components["schemas"]["DeskWaitingLine"][];
            /** @description How many of them are red or yellow. */
            troubled: number;
            /** @description For a supervisor the answers to be read; for a leader the slips of level 3 and above. */
            slips: components["schemas"]["DeskSlipLine"][];
            /** @description For the congress the resolutions to confirm; for the government office those that wait for it. */
            resolutions: components["schemas"]["DeskResolution"][];
            /** @description What the asker did today. */
            done: components["schemas"]["DeskDone"][];
        };
        AddedEvidenceAnswer: {
            commitmentId: string;
            id: string;
            /** @description As its owner called it; only for people. */
            name: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "image/heic" | "image/heif" | "image/jpeg" | "image/png" | "image/webp";
            /** @description Bytes. */
            size: number;
            /** @description SHA-256 of the file in hexadecimal; it stands in the trail. */
            sha256: string;
            uploadedAt: string;
            /** @description Not empty: one file cannot prove two commitments, and the supervision office will ask (佐证重复). */
            elsewhere: components["schemas"]["ProvenElsewhere"][];
        };
        ExtensionRequestRequest: {
            /**
             * Format: uuid
             * @description A promised date, an inner milestone or a day of mending.
             */
            dutyId: string;
            /**
             * Format: date
             * @description Later than the present date; only a resolution can set one past the year's end.
             * @example 2023-11-15
             */
            newOn: string;
            /** @enum {string} */
            reasonCode: "approval_pending" | "force_majeure" | "funds_late" | "other" | "policy_changed" | "procurement" | "site_or_relocation" | "weather";
            text: string;
        };
        ExtensionRequestAnswer: {
            id: string;
            dutyId: string;
            /** @enum {string} */
            state: "granted" | "refused" | "waiting";
            /** @description The date that runs on until the decision. */
            dueOn: string;
            newOn: string;
            /** @description Asked after the date: it repairs no on-time figure. */
            late: boolean;
            /** @description What must be said beside the request; it is taken all the same. */
            warnings: ("asked_after_the_date" | "asked_at_short_notice" | "longer_than_usual")[];
            version: number;
        };
        ExtensionDecisionRequest: {
            /** @description A promised date is granted by a confirmed resolution only; here it can be refused. */
            granted: boolean;
            /** @description Needed where it is refused. */
            text?: string | null;
        };
        ExtensionDecisionAnswer: {
            id: string;
            dutyId: string;
            /** @enum {string} */
            state: "granted" | "refused" | "waiting";
            newOn: string;
            decidedOn: string | null;
            version: number;
        };
        NoticeCommitment: {
            id: string;
            number: string;
            title: string;
        };
        Notice: {
            id: string;
            /** @description The post it came for; one holds it, held it, or stands in for it. */
            postId: string;
            /** @description 0 reminds of a date that comes; from 1 it is a slip of that level. */
            level: number;
            /** @description Sent as a copy (抄送). */
            copy: boolean;
            title: string;
            body: string;
            commitment: components["schemas"]["NoticeCommitment"];
            slipId: string | null;
            dutyId: string | null;
            createdAt: string;
            readAt: string | null;
        };
        InboxPage: {
            /** @description How many are unread in all. */
            unread: number;
            items: components["schemas"]["Notice"][];
            next: string | null;
        };
        UnreadAnswer: {
            unread: number;
        };
        LiveInbox: {
            unread: number;
        };
        LiveCommitment: {
            id: string;
            /** @description The item into whose line it is folded, if it is a sub-item. */
            parentId: string | null;
            /** @description The version it now has. */
            version: number;
            /** @description What happened, such as `report_accepted`, as far as the reader may know. */
            kinds: string[];
        };
        LiveCommitments: {
            items: components["schemas"]["LiveCommitment"][];
        };
        NamedPerson: {
            person: string;
            post: string;
        };
        ReportedFigure: {
            targetId: string;
            claimed: string | null;
            verified: string | null;
            /** @enum {string|null} */
            issuedState: "in_force" | "issued" | "not_issued" | null;
        };
        QuestionAnswer: {
            /** @enum {string} */
            code: "figure_falls" | "figure_jumps" | "figure_jumps_past_target" | "report_late";
            targetId: string | null;
            text: string;
        };
        ReportReduction: {
            targetId: string;
            /** @enum {string} */
            reasonCode: "basis_differs" | "evidence_repeated" | "no_denominator" | "not_in_use" | "short_count" | "time_differs";
        };
        ReportReview: {
            personId: string;
            postId: string;
            on: string;
            reductions: components["schemas"]["ReportReduction"][];
            /** @enum {string|null} */
            reasonCode: "basis_differs" | "evidence_repeated" | "no_denominator" | "not_in_use" | "short_count" | "time_differs" | null;
            text: string | null;
        };
        ReportVerdict: {
            /** @description Points behind plan, exact and positive when behind; null where there is nothing to compare. */
            gap: string | null;
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            forecastMisses: boolean;
        };
        ReportLine: {
            id: string;
            commitmentId: string;
            period: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            authorPersonId: string;
            authorPostId: string;
            author: components["schemas"]["NamedPerson"];
            submittedAt: string | null;
            submittedOn: string | null;
            late: boolean;
            figures: components["schemas"]["ReportedFigure"][];
            milestonesReached: string[];
            evidence: components["schemas"]["EvidenceAnswer"][];
            narrative: string;
            problems: string | null;
            nextSteps: string | null;
            answers: components["schemas"]["QuestionAnswer"][];
            openedById: string | null;
            review: components["schemas"]["ReportReview"] | null;
            reviewer: components["schemas"]["NamedPerson"] | null;
            verdict: components["schemas"]["ReportVerdict"] | null;
            version: number;
        };
        FigureInput: {
            /** Format: uuid */
            targetId: string;
            /**
             * @description Cumulative since the beginning of the year, in the target's unit; not this month's. Left out for a promised rate.
             * @example 98.6
             */
            claimed?: string | null;
            /**
             * @description For a promised rate (政策标准): how far it has come.
             * @enum {string|null}
             */
            issuedState?: "in_force" | "issued" | "not_issued" | null;
        };
        AnswerInput: {
            /**
             * Format: uuid
             * @description Null for a question about the whole report.
             */
            targetId?: string | null;
            /** @enum {string} */
            code: "figure_falls" | "figure_jumps" | "figure_jumps_past_target" | "report_late";
            text: string;
        };
        SubmitReportRequest: {
            /** @example 2023-10 */
            period: string;
            /** @description As last month (同上月): the figures last accepted, in one step. Figures and words are then ignored. */
            sameAsLast?: boolean;
            /** @description One for every target that is counted. */
            figures?: components["schemas"]["FigureInput"][];
            /** @description Duties of inner milestones that are done; met when the report is accepted, as of the day it was filed. */
            milestonesReached?: string[];
            /** @description Uploaded before by the same department for the same commitment. */
            evidence?: string[];
            narrative?: string;
            problems?: string | null;
            nextSteps?: string | null;
            /** @description A word for every question; ask `POST /commitments/{id}/reports/questions` what they are. */
            answers?: components["schemas"]["AnswerInput"][];
        };
        ReportQuestion: {
            /** @enum {string} */
            code: "figure_falls" | "figure_jumps" | "figure_jumps_past_target" | "report_late";
            targetId: string | null;
            zh: string;
            en: string;
        };
        SubmittedReportAnswer: {
            id: string;
            commitmentId: string;
            period: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            late: boolean;
            questions: components["schemas"]["ReportQuestion"][];
            /** @description The report's; send it as `If-Match` with what is done to the report. */
            version: number;
            /** @description The commitment's; send it as `If-Match` with what is done to the commitment. */
            commitmentVersion: number;
        };
        CheckedReportAnswer: {
            period: string;
            opensOn: string;
            dueOn: string;
            late: boolean;
            questions: components["schemas"]["ReportQuestion"][];
        };
        ReportedCommitment: {
            id: string;
            number: string;
            title: string;
            state: string;
        };
        ReportedTarget: {
            id: string;
            what: string;
            value: string | null;
            unit: string | null;
            comparator: string;
            kind: string;
            basis: string | null;
            /** @description Planned at the end of the reported month. */
            planned: string | null;
            /** @description Verified in the period accepted last before. */
            previous: string | null;
            previousPlanned: string | null;
            /** @description Claimed now less verified then. */
            increase: string | null;
            claimed: string | null;
            verified: string | null;
            issuedState: string | null;
        };
        ReportAction: {
            name: string;
            subject: string | null;
        };
        ReportPage: {
            id: string;
            commitmentId: string;
            period: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            authorPersonId: string;
            authorPostId: string;
            author: components["schemas"]["NamedPerson"];
            submittedAt: string | null;
            submittedOn: string | null;
            late: boolean;
            figures: components["schemas"]["ReportedFigure"][];
            milestonesReached: string[];
            evidence: components["schemas"]["EvidenceAnswer"][];
            narrative: string;
            problems: string | null;
            nextSteps: string | null;
            answers: components["schemas"]["QuestionAnswer"][];
            openedById: string | null;
            review: components["schemas"]["ReportReview"] | null;
            reviewer: components["schemas"]["NamedPerson"] | null;
            verdict: components["schemas"]["ReportVerdict"] | null;
            version: number;
            commitment: components["schemas"]["ReportedCommitment"];
            dueOn: string | null;
            previousPeriod: string | null;
            targets: components["schemas"]["ReportedTarget"][];
            questions: components["schemas"]["ReportQuestion"][];
            /** @description What this actor may do with the report now. */
            actions: components["schemas"]["ReportAction"][];
        };
        ReportStateAnswer: {
            id: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            version: number;
        };
        ReducedFigureInput: {
            /** Format: uuid */
            targetId: string;
            /**
             * @description At most what was claimed.
             * @example 98.6
             */
            verified: string;
            /** @description `short_count`, `basis_differs`, `evidence_repeated`, `time_differs`, `not_in_use` or `no_denominator`. */
            reasonCode: string;
        };
        AcceptReportRequest: {
            /** @description Figures taken over below the claimed ones (核减); what is not named is taken over as claimed. */
            reduced?: components["schemas"]["ReducedFigureInput"][];
            text?: string | null;
        };
        AcceptedReportAnswer: {
            id: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            version: number;
            verdict: components["schemas"]["ReportVerdict"];
        };
        RehearsedAcceptanceAnswer: {
            period: string;
            verdict: components["schemas"]["ReportVerdict"];
            /** @description Of the month accepted last before; null for the first. */
            before: components["schemas"]["ReportVerdict"] | null;
        };
        ReturnReportRequest: {
            /** @description `short_count`, `basis_differs`, `evidence_repeated`, `time_differs`, `not_in_use` or `no_denominator`. */
            reasonCode: string;
            text?: string | null;
        };
        ReturnedReportAnswer: {
            id: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            version: number;
            /** @description The day by which the report is owed anew. */
            dueOn: string | null;
        };
        QueueDepartment: {
            id: string;
            name: string;
        };
        QueuedReport: {
            id: string;
            commitmentId: string;
            period: string;
            /** @enum {string} */
            state: "accepted" | "draft" | "opened" | "returned" | "taken_back" | "waiting";
            authorPersonId: string;
            authorPostId: string;
            author: components["schemas"]["NamedPerson"];
            submittedAt: string | null;
            submittedOn: string | null;
            late: boolean;
            figures: components["schemas"]["ReportedFigure"][];
            milestonesReached: string[];
            evidence: components["schemas"]["EvidenceAnswer"][];
            narrative: string;
            problems: string | null;
            nextSteps: string | null;
            answers: components["schemas"]["QuestionAnswer"][];
            openedById: string | null;
            review: components["schemas"]["ReportReview"] | null;
            reviewer: components["schemas"]["NamedPerson"] | null;
            verdict: components["schemas"]["ReportVerdict"] | null;
            version: number;
            commitment: components["schemas"]["ReportedCommitment"];
            dueOn: string | null;
            previousPeriod: string | null;
            targets: components["schemas"]["ReportedTarget"][];
            questions: components["schemas"]["ReportQuestion"][];
            /** @description What this actor may do with the report now. */
            actions: components["schemas"]["ReportAction"][];
            department: components["schemas"]["QueueDepartment"] | null;
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            /** @description The office's own limit. */
            limit: string | null;
            workingDaysLeft: number | null;
            /** @description Since it was filed. */
            waitedWorkingDays: number | null;
            /** @description How often this month's report was returned before. */
            returnedTimes: number;
        };
        ReviewQueueAnswer: {
            today: string;
            items: components["schemas"]["QueuedReport"][];
        };
        SlipCommitment: {
            id: string;
            number: string;
            title: string;
        };
        SlipDepartment: {
            id: string;
            name: string;
        };
        SlipDuty: {
            id: string;
            kind: string;
            title: string;
            dueOn: string;
        };
        SlipReason: {
            zh: string;
            en: string;
        };
        GivenReply: {
            at: string;
            text: string;
            byPostId: string;
            /** @description By the head; where the slip needs a signature, a reply counts only then. */
            signed: boolean;
            promisedOn: string | null;
            /** @description The day the supervision office accepted the promise. */
            acceptedOn: string | null;
        };
        SlipLine: {
            id: string;
            number: string;
            /** @enum {number} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description A reply counts only when the head has signed it. */
            needsSignature: boolean;
            /** @enum {string} */
            state: "escalated" | "open" | "released";
            byHand: boolean;
            commitment: components["schemas"]["SlipCommitment"];
            department: components["schemas"]["SlipDepartment"] | null;
            /** @description Null: about being behind plan. */
            duty: components["schemas"]["SlipDuty"] | null;
            reason: components["schemas"]["SlipReason"][];
            /** @description The moment the rule named; `issuedAt` is when it really went out. */
            dueAt: string;
            issuedAt: string;
            deliveredOn: string | null;
            acknowledgedAt: string | null;
            replyBy: string | null;
            mendBy: string | null;
            reply: components["schemas"]["GivenReply"] | null;
            releasedOn: string | null;
            releaseNote: string | null;
            version: number;
        };
        SlipsPage: {
            items: components["schemas"]["SlipLine"][];
            next: string | null;
        };
        SlipRecipientPost: {
            id: string;
            title: string;
            department: string;
        };
        SlipRecipient: {
            post: components["schemas"]["SlipRecipientPost"];
            channel: string;
            copy: boolean;
            state: string;
            sentAt: string | null;
        };
        SlipAction: {
            name: string;
            subject: string | null;
        };
        SlipPage: {
            id: string;
            number: string;
            /** @enum {number} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description A reply counts only when the head has signed it. */
            needsSignature: boolean;
            /** @enum {string} */
            state: "escalated" | "open" | "released";
            byHand: boolean;
            commitment: components["schemas"]["SlipCommitment"];
            department: components["schemas"]["SlipDepartment"] | null;
            /** @description Null: about being behind plan. */
            duty: components["schemas"]["SlipDuty"] | null;
            reason: components["schemas"]["SlipReason"][];
            /** @description The moment the rule named; `issuedAt` is when it really went out. */
            dueAt: string;
            issuedAt: string;
            deliveredOn: string | null;
            acknowledgedAt: string | null;
            replyBy: string | null;
            mendBy: string | null;
            reply: components["schemas"]["GivenReply"] | null;
            releasedOn: string | null;
            releaseNote: string | null;
            version: number;
            chain: components["schemas"]["SlipLine"][];
            recipients: components["schemas"]["SlipRecipient"][];
            actions: components["schemas"]["SlipAction"][];
        };
        IssueSlipRequest: {
            /**
             * Format: date
             * @description The day by which it is to be mended; becomes a duty of its own.
             * @example 2023-11-15
             */
            mendBy?: string | null;
            /**
             * Format: uuid
             * @description The duty it is about; without one it is about being behind plan.
             */
            dutyId?: string | null;
            /**
             * @description Any level, at once.
             * @enum {number}
             */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            reason: string;
        };
        SlipOutcome: {
            id: string;
            commitmentId: string;
            number: string;
            /** @enum {number} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            /** @enum {string} */
            state: "escalated" | "open" | "released";
            replyBy: string | null;
            mendBy: string | null;
            acknowledgedAt: string | null;
            reply: components["schemas"]["GivenReply"] | null;
            version: number;
        };
        ReleaseSlipRequest: {
            /** @description Why it is released. */
            note: string;
        };
        ReplySlipRequest: {
            /**
             * Format: date
             * @description A day by which it will be done; counts once the supervision office accepts it.
             * @example 2023-11-15
             */
            promisedOn?: string | null;
            text: string;
        };
        SlipStateCount: {
            key: string;
            count: number;
        };
        SlipStates: {
            total: number;
            counts: components["schemas"]["SlipStateCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
        };
        LevelName: {
            zh: string;
            en: string;
        };
        SlipCard: {
            id: string;
            number: string;
            /** @enum {number} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description A reply counts only when the head has signed it. */
            needsSignature: boolean;
            /** @enum {string} */
            state: "escalated" | "open" | "released";
            byHand: boolean;
            commitment: components["schemas"]["SlipCommitment"];
            department: components["schemas"]["SlipDepartment"] | null;
            /** @description Null: about being behind plan. */
            duty: components["schemas"]["SlipDuty"] | null;
            reason: components["schemas"]["SlipReason"][];
            /** @description The moment the rule named; `issuedAt` is when it really went out. */
            dueAt: string;
            issuedAt: string;
            deliveredOn: string | null;
            acknowledgedAt: string | null;
            replyBy: string | null;
            mendBy: string | null;
            reply: components["schemas"]["GivenReply"] | null;
            releasedOn: string | null;
            releaseNote: string | null;
            version: number;
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            /** @description Until the reply is due, negative when late; null once it was answered or where none is asked for. */
            workingDaysLeft: number | null;
        };
        BoardLevel: {
            level: number;
            name: components["schemas"]["LevelName"];
            year: components["schemas"]["SlipStates"];
            open: components["schemas"]["SlipCard"][];
        };
        OverdueCommitment: {
            id: string;
            number: string;
            title: string;
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
        };
        OverdueThing: {
            /** @enum {string} */
            kind: "milestone" | "promised" | "report" | "slip_reply";
            title: string;
            dueOn: string;
            overdueWorkingDays: number;
            /** @description The level its item stands on; 0 for none. */
            slipLevel: number;
            commitment: components["schemas"]["OverdueCommitment"];
            department: components["schemas"]["SlipDepartment"] | null;
        };
        AgeLevelCount: {
            key: number;
            count: number;
        };
        OverdueAge: {
            from: number;
            /** @description Null: or more. */
            to: number | null;
            total: number;
            counts: components["schemas"]["AgeLevelCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
        };
        OverdueOverview: {
            /** @description The oldest first. */
            items: components["schemas"]["OverdueThing"][];
            byKind: components["schemas"]["SlipStates"];
            byAge: components["schemas"]["OverdueAge"][];
        };
        SupervisionAnswer: {
            today: string;
            at: string;
            all: components["schemas"]["SlipStates"];
            /** @description 催办 to 问责移送. */
            levels: components["schemas"]["BoardLevel"][];
            overdue: components["schemas"]["OverdueOverview"];
        };
        NotStartedMonths: {
            yellow: number;
            red: number;
        };
        LightRuleAnswer: {
            version: number;
            yellowGapPoints: number;
            redGapPoints: number;
            notStartedMonths: components["schemas"]["NotStartedMonths"];
            aheadPoints: number;
        };
        ProgrammeCategory: {
            id: string;
            number: number;
            /** @description As printed, such as （一）. */
            numeral: string | null;
            name: string;
            declaredCount: number | null;
            /** @description Why the declared and the real count differ, where they do. */
            countSettlement: string | null;
        };
        ProgrammeDescription: {
            /** @description What else was declared in sums only, as printed. */
            declared: {
                [key: string]: unknown;
            };
            id: string;
            year: number;
            name: string;
            /** @enum {string} */
            state: "adopted" | "closed" | "draft";
            declaredItems: number | null;
            /** @description Decimal text, in yuan. */
            declaredFundsYuan: string | null;
            adoptedOn: string | null;
            resolutionId: string | null;
            lightRule: components["schemas"]["LightRuleAnswer"];
            policyVersion: number;
            categories: components["schemas"]["ProgrammeCategory"][];
            version: number;
        };
        SummaryProgramme: {
            id: string;
            name: string;
            year: number;
            declaredItems: number | null;
        };
        TextCount: {
            key: string;
            count: number;
        };
        Split: {
            total: number;
            counts: components["schemas"]["TextCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
        };
        LevelCount: {
            key: number;
            count: number;
        };
        LevelSplit: {
            total: number;
            counts: components["schemas"]["LevelCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
        };
        ItemCounts: {
            numbered: number;
            /** @description Without those merged into another. */
            inSubstance: number;
            declared: number | null;
            byLight: components["schemas"]["Split"];
            byState: components["schemas"]["Split"];
            bySlipLevel: components["schemas"]["LevelSplit"];
        };
        LeafSplits: {
            byLight: components["schemas"]["Split"];
            byState: components["schemas"]["Split"];
            bySlipLevel: components["schemas"]["LevelSplit"];
            byPace: components["schemas"]["Split"];
            total: number;
            closed: number;
            overdue: number;
        };
        SummaryCategory: {
            id: string;
            number: number;
            name: string;
            declaredCount: number | null;
        };
        LeafCounts: {
            total: number;
            closed: number;
            overdue: number;
        };
        CategorySummary: {
            category: components["schemas"]["SummaryCategory"];
            items: number;
            leaves: components["schemas"]["LeafCounts"];
            byLight: components["schemas"]["Split"];
            byPace: components["schemas"]["Split"];
        };
        SummaryDepartment: {
            id: string;
            name: string;
        };
        DepartmentSummary: {
            department: components["schemas"]["SummaryDepartment"];
            leaves: components["schemas"]["LeafCounts"];
            byLight: components["schemas"]["Split"];
            byPace: components["schemas"]["Split"];
        };
        OnTimeRateAnswer: {
            due: number;
            onTime: number;
            undecided: number;
            rate: string | null;
        };
        OnTimeAnswer: {
            original: components["schemas"]["OnTimeRateAnswer"];
            current: components["schemas"]["OnTimeRateAnswer"];
        };
        ReportCounts: {
            total: number;
            counts: components["schemas"]["TextCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
            period: string | null;
        };
        SlipCounts: {
            level: number;
            issued: number;
            open: number;
            released: number;
            escalated: number;
        };
        MovedDate: {
            id: string;
            number: string;
            title: string;
            originalDueOn: string | null;
            dueOn: string | null;
            /** @description The date asked for, while the request waits. */
            extensionAskedFor: string | null;
        };
        SoonDuty: {
            commitmentId: string;
            number: string;
            commitmentTitle: string;
            kind: string;
            title: string;
            dueOn: string;
            post: string;
            department: string;
            workingDaysLeft: number;
        };
        SummaryAnswer: {
            programme: components["schemas"]["SummaryProgramme"];
            today: string;
            items: components["schemas"]["ItemCounts"];
            leaves: components["schemas"]["LeafSplits"];
            byCategory: components["schemas"]["CategorySummary"][];
            byDepartment: components["schemas"]["DepartmentSummary"][];
            onTime: components["schemas"]["OnTimeAnswer"];
            reports: components["schemas"]["ReportCounts"];
            /** @description Of the whole year, by level. */
            slips: components["schemas"]["SlipCounts"][];
            /** @description Promised dates that were moved, or are asked to be. */
            moved: components["schemas"]["MovedDate"][];
            /** @description What falls due within ten working days. */
            soon: components["schemas"]["SoonDuty"][];
        };
        WallChartYear: {
            endsOn: string;
            workingDaysLeft: number | null;
            provisional: boolean;
        };
        WallChartReason: {
            code: string;
            zh: string;
            en: string;
        };
        WallChartSlip: {
            id: string;
            number: string;
            level: number;
            replyBy: string | null;
        };
        DecidingStanding: {
            planned: string | null;
            verified: string | null;
            claimed: string | null;
            plannedRate: string | null;
            verifiedRate: string | null;
            gap: string | null;
        };
        DecidingTarget: {
            id: string;
            what: string;
            kind: string;
            comparator: string;
            value: string | null;
            unit: string | null;
            denominator: string | null;
            standing: components["schemas"]["DecidingStanding"] | null;
        };
        WallChartMonth: {
            period: string;
            planned: string | null;
            plannedRate: string | null;
            claimed: string | null;
            verified: string | null;
            verifiedRate: string | null;
            gap: string | null;
            /**
             * @description At the end of that month, once its report was accepted.
             * @enum {string|null}
             */
            light: "blue" | "green" | "grey" | "red" | "yellow" | null;
        };
        WallChartMilestone: {
            title: string;
            dueOn: string;
            metOn: string | null;
            /** @enum {string} */
            state: "met" | "missed" | "to_come";
        };
        WallChartRate: {
            id: string;
            what: string;
            /** @enum {string} */
            issuedState: "in_force" | "issued" | "not_issued";
        };
        WallChartLeaves: {
            total: number;
            closed: number;
        };
        WallChartItem: {
            id: string;
            number: string;
            title: string;
            parentId: string | null;
            categoryId: string;
            department: components["schemas"]["SummaryDepartment"] | null;
            isLeaf: boolean;
            /** @enum {string} */
            state: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
            /** @enum {string} */
            light: "blue" | "green" | "grey" | "red" | "yellow";
            /** @description The one that decided. */
            reason: components["schemas"]["WallChartReason"] | null;
            /** @description Null for an item with sub-items. */
            pace: string | null;
            slipLevel: number;
            openSlips: components["schemas"]["WallChartSlip"][];
            mergedIntoNumber: string | null;
            comparedPeriod: string | null;
            deciding: components["schemas"]["DecidingTarget"] | null;
            /** @description January to December. */
            months: components["schemas"]["WallChartMonth"][];
            milestones: components["schemas"]["WallChartMilestone"][];
            policyRates: components["schemas"]["WallChartRate"][];
            originalDueOn: string | null;
            dueOn: string | null;
            workingDaysLeft: number | null;
            overdueWorkingDays: number | null;
            provisional: boolean;
            closedOn: string | null;
            metOn: string | null;
            /** @description Closed by a claim made after its date, so many working days. */
            lateWorkingDays: number | null;
            leaves: components["schemas"]["WallChartLeaves"] | null;
        };
        WallChartCategory: {
            id: string;
            number: number;
            numeral: string | null;
            name: string;
            declaredCount: number | null;
            items: number;
            byLight: components["schemas"]["Split"];
            byPace: components["schemas"]["Split"];
        };
        CrossLine: {
            total: number;
            counts: components["schemas"]["TextCount"][];
            balanced: boolean;
            sum: number;
            difference: number;
            key: string;
        };
        WallChartAnswer: {
            programme: components["schemas"]["SummaryProgramme"];
            jurisdiction: string;
            today: string;
            /** @description The data's moment. */
            at: string;
            ruleVersion: number;
            year: components["schemas"]["WallChartYear"];
            /** @description The newest month whose report form has opened. */
            period: string | null;
            items: components["schemas"]["WallChartItem"][];
            categories: components["schemas"]["WallChartCategory"][];
            counts: components["schemas"]["ItemCounts"];
            leaves: components["schemas"]["LeafSplits"];
            /** @description Pace by light, of leaves. */
            cross: components["schemas"]["CrossLine"][];
            onTime: components["schemas"]["OnTimeAnswer"];
            reports: components["schemas"]["ReportCounts"];
            slips: components["schemas"]["SlipCounts"][];
            moved: components["schemas"]["MovedDate"][];
            /** @description What falls due within ten working days. */
            soon: components["schemas"]["SoonDuty"][];
        };
        PlanPointRequest: {
            /** @example 2023-10 */
            period: string;
            /**
             * @description Cumulative at the month's end.
             * @example 98.6
             */
            value: string;
        };
        TargetRegistrationRequest: {
            /** Format: uuid */
            targetId: string;
            /** @example 98.6 */
            denominator?: string | null;
            basis?: string | null;
            /** @description Why nothing is counted, or why "all" has no denominator. */
            noTargetReason?: string | null;
            /** @enum {string|null} */
            stage?: "accepted" | "benefit_verified" | "construction_done" | "design_approved" | "in_use" | "main_structure_done" | "started" | null;
            /** @enum {string} */
            stockOrFlow?: "flow" | "stock";
            /** @description The plan by month; a straight line where none is given. It never falls and ends at the target. */
            points?: components["schemas"]["PlanPointRequest"][] | null;
        };
        MilestoneRequest: {
            /** @description Tells it from the commitment's other milestones. */
            title: string;
            /**
             * Format: date
             * @example 2023-11-15
             */
            dueOn: string;
        };
        RegistrationRequest: {
            /**
             * Format: date
             * @description The promised date, where none was printed.
             * @example 2023-11-15
             */
            dueOn?: string | null;
            /** @example 98.6 */
            fundsYuan?: string | null;
            /**
             * @description May be carried over into the next year.
             * @default false
             */
            multiYear: boolean;
            /** @enum {string|null} */
            nature?: "breakthrough" | "continued" | "first" | null;
            /** @default [] */
            targets: components["schemas"]["TargetRegistrationRequest"][];
            /** @default [] */
            milestones: components["schemas"]["MilestoneRequest"][];
        };
        MovedCommitmentAnswer: {
            id: string;
            /** @enum {string} */
            state: "adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review";
            version: number;
        };
        AssignmentRequest: {
            /** Format: uuid */
            leadDepartmentId?: string | null;
            /**
             * Format: uuid
             * @description A post of the lead department; whoever holds it, or will hold it, owes the work.
             */
            responsiblePostId?: string | null;
            /** Format: uuid */
            leaderPostId?: string | null;
            supportingDepartmentIds?: string[];
        };
        TransitionRequest: {
            /** @enum {string} */
            name: "accept_for_review" | "acknowledge" | "acknowledge_reopened" | "archive" | "assign" | "carry_over" | "claim" | "close" | "not_ours" | "register" | "reopen" | "resume" | "resume_unassigned" | "resume_work" | "return_claim" | "send_to_field_check" | "suspend" | "take_back_claim" | "terminate";
            /** @description Needed for `not_ours` and `reopen`. */
            reason?: string | null;
        };
        WorseningRequest: {
            /** @enum {string} */
            light: "red" | "yellow";
            reason: string;
        };
        LiftWorseningRequest: {
            reason: string;
        };
        DutyRuleAnswer: {
            /** @description Working days before the day on which it is reminded of. */
            dueSoon: number[];
            /** @description How far the ladder climbs by itself. */
            climbsTo: number;
            /** @description An office owes it, not the lead department. */
            office: boolean;
        };
        AddresseesAnswer: {
            to: ("all_department_heads" | "congress_monitors" | "department_head" | "district_head" | "government_office" | "leader_in_charge" | "owing_post" | "supervision_office")[];
            cc: ("all_department_heads" | "congress_monitors" | "department_head" | "district_head" | "government_office" | "leader_in_charge" | "owing_post" | "supervision_office")[];
        };
        LevelRuleAnswer: {
            to: ("all_department_heads" | "congress_monitors" | "department_head" | "district_head" | "government_office" | "leader_in_charge" | "owing_post" | "supervision_office")[];
            cc: ("all_department_heads" | "congress_monitors" | "department_head" | "district_head" | "government_office" | "leader_in_charge" | "owing_post" | "supervision_office")[];
            /** @enum {number} */
            level: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description 催办, 督办, 约谈, 通报, 高位调度, 问责移送. */
            name: string;
            /** @description One character for the document number. */
            mark: string;
            /** @description Working days; null where no answer is asked for. */
            replyWithin: number | null;
            /** @description The head has to sign the reply. */
            signed: boolean;
            automatic: boolean;
        };
        WorkingHoursAnswer: {
            from: string;
            to: string;
        };
        ReportDaysAnswer: {
            opensOnDay: number;
            dueOnDay: number;
        };
        ExtensionRuleAnswer: {
            applyBefore: number;
            maxTimes: number;
            maxWorkingDays: number;
        };
        EscalationPolicyAnswer: {
            /** @description By kind of duty. */
            duties: {
                [key: string]: components["schemas"]["DutyRuleAnswer"];
            };
            levels: components["schemas"]["LevelRuleAnswer"][];
            /** @description Whom the first two levels of an office's own duty reach, by level. */
            officeAddressees: {
                [key: string]: components["schemas"]["AddresseesAnswer"];
            };
            /** @description Limits of the transition table, by name. */
            handling: {
                [key: string]: number;
            };
            /** @description Names in `handling` that the lead department owes; all others an office does. */
            departmentHandling: string[];
            version: number;
            /** @description Local time at which automatic notices go out. */
            firesAt: string;
            workingHours: components["schemas"]["WorkingHoursAnswer"];
            superviseAfterUrge: number;
            dispatchAfterCircular: number;
            /** @description Percentage points. */
            behindGapPoints: number;
            behindPeriods: number;
            redPeriods: number;
            quarterEndMonth: number;
            quarterReportLateBy: number;
            promiseMaxWorkingDays: number;
            report: components["schemas"]["ReportDaysAnswer"];
            /** @description 限期补正 after a returned report. */
            reworkWithin: number;
            minRequestNotice: number;
            extension: components["schemas"]["ExtensionRuleAnswer"];
        };
        NotedPolicyAnswer: {
            note: string;
            version: number;
            effectiveOn: string;
            policy: components["schemas"]["EscalationPolicyAnswer"];
        };
        PoliciesAnswer: {
            /** @description The newest version, for `If-Match` of the next. */
            version: number;
            /** @description The light rule, fixed for the programme's year. */
            lightRule: components["schemas"]["LightRuleAnswer"];
            /** @description Newest first. */
            policies: components["schemas"]["NotedPolicyAnswer"][];
        };
        AdoptPolicyRequest: {
            /**
             * Format: date
             * @description The day it comes into force; today where none is given, never earlier.
             * @example 2023-11-15
             */
            effectiveOn?: string | null;
            /** @description The whole policy, in the shape that `GET /programmes/{id}/policies` shows, without `version`. */
            policy: {
                [key: string]: unknown;
            };
            note?: string;
            /** @description Refused with `policy_frozen` unless it is the present one: the light rule is fixed for the year. */
            lightRule?: {
                [key: string]: unknown;
            };
        };
        PolicyAnswer: {
            version: number;
            effectiveOn: string;
            policy: components["schemas"]["EscalationPolicyAnswer"];
        };
        SavedViewInput: {
            name: string;
            /** @description Filters, order and grouping as they stand in the address, percent-encoded, without the question mark. */
            query: string;
        };
        PreferencesBody: {
            /** @description In the order of the tabs; at most 20, no two of one name. */
            views: components["schemas"]["SavedViewInput"][];
            /** @description The ledger's columns in their order; null: as they come. */
            columns: string[] | null;
            /**
             * @description Rows of 30, 36 or 44 (紧, 常, 疏).
             * @enum {string}
             */
            density: "compact" | "regular" | "relaxed";
            /** @enum {string} */
            language: "en" | "zh";
            /** @enum {string} */
            theme: "dark" | "light" | "system";
            /** @description Single letters as keys. */
            letterKeys: boolean;
            /** @description Commitments one follows (关注), the ones one may see. */
            followed: string[];
        };
        PreviewCommitment: {
            id: string;
            number: string;
            title: string;
            /** @description The lead department's name. */
            department: string | null;
        };
        PreviewPost: {
            id: string;
            title: string;
            department: string;
        };
        PreviewWords: {
            zh: string;
            en: string;
        };
        CountedDescription: {
            from: string;
            days: number;
            on: string;
            /** @description The calendar of some year between them is not published yet. */
            provisional: boolean;
            zh: string;
            en: string;
        };
        PreviewPrecondition: {
            zh: string;
            en: string;
            met: boolean;
        };
        PreviewLineDescription: {
            key: string;
            commitment: components["schemas"]["PreviewCommitment"];
            matter: string;
            level: number;
            /** @description The moment the rule names. */
            dueAt: string;
            /** @description When it goes out: later only where it is overdue already. */
            firesAt: string;
            to: components["schemas"]["PreviewPost"][];
            cc: components["schemas"]["PreviewPost"][];
            because: components["schemas"]["PreviewWords"][];
            /** @description How the day was counted. */
            counted: components["schemas"]["CountedDescription"];
            /** @description What would still stop it. */
            wouldStop: components["schemas"]["PreviewWords"];
            /** @description On what it rests, as far as known now; not met where an earlier line has to go out first. */
            preconditions: components["schemas"]["PreviewPrecondition"][];
            /** @description The key of the earlier line that has to go out first. */
            assumes: string | null;
        };
        PreviewDescription: {
            from: string;
            to: string;
            policyVersion: number | null;
            lines: components["schemas"]["PreviewLineDescription"][];
        };
        RehearsePolicyRequest: {
            /**
             * Format: date
             * @description A year before `to` where none is given.
             * @example 2023-11-15
             */
            from?: string | null;
            /**
             * Format: date
             * @description Today where none is given; at most 366 days after `from`.
             * @example 2023-11-15
             */
            to?: string | null;
            /** @description The whole proposed policy, as `GET /programmes/{id}/policies` shows one, without `version`. */
            policy: {
                [key: string]: unknown;
            };
        };
        RehearsedLevelDescription: {
            level: number;
            name: string;
            actual: number;
            proposed: number;
            difference: number;
        };
        RehearsedWeekLevel: {
            level: number;
            actual: number;
            proposed: number;
        };
        RehearsedWeekDescription: {
            monday: string;
            /** @description Levels 1 to 6. */
            levels: components["schemas"]["RehearsedWeekLevel"][];
        };
        RehearsedDifferenceDescription: {
            /** @enum {string} */
            kind: "added" | "dropped" | "moved";
            level: number;
            commitment: components["schemas"]["PreviewCommitment"];
            actualOn: string | null;
            proposedOn: string | null;
            because: components["schemas"]["PreviewWords"][];
        };
        RehearsalDescription: {
            from: string;
            to: string;
            levels: components["schemas"]["RehearsedLevelDescription"][];
            /** @description Slips only; weeks in which none went out nor would have are left out. */
            weeks: components["schemas"]["RehearsedWeekDescription"][];
            differences: components["schemas"]["RehearsedDifferenceDescription"][];
        };
        OutlookLight: {
            period: string;
            /** @enum {string|null} */
            light: "blue" | "green" | "grey" | "red" | "yellow" | null;
            gap: string | null;
        };
        OutlookMonth: {
            period: string;
            planned: string | null;
            claimed: string | null;
            verified: string | null;
            plannedRate: string | null;
            verifiedRate: string | null;
            gap: string | null;
            issuedState: string | null;
        };
        TargetOutlookAnswer: {
            expected: string;
            misses: boolean;
            /** @description Percent of the promise. */
            expectedRate: string | null;
            monthly: string;
            monthsLeft: number;
            /** @description Still to be verified by the promised date. */
            remaining: string;
        };
        FigureDifference: {
            period: string;
            claimed: string;
            verified: string;
            difference: string;
            reasonCode: string | null;
            /** @description What the reviewer wrote. */
            text: string | null;
        };
        OutlookTarget: {
            targetId: string;
            what: string;
            unit: string | null;
            value: string | null;
            /** @description January to December. */
            months: components["schemas"]["OutlookMonth"][];
            outlook: components["schemas"]["TargetOutlookAnswer"] | null;
            difference: components["schemas"]["FigureDifference"] | null;
        };
        DateBasisAnswer: {
            /** @enum {string} */
            rule: "counted" | "day_of_month" | "moved" | "printed" | "registered";
            from: string | null;
            days: number | null;
            provisional: boolean;
            zh: string;
            en: string;
        };
        OutlookDate: {
            dutyId: string;
            /** @enum {string} */
            kind: "extension_decision" | "field_check" | "handling" | "milestone" | "promised" | "report" | "review" | "slip_mending" | "slip_reply";
            title: string;
            dueOn: string;
            originalOn: string;
            basis: components["schemas"]["DateBasisAnswer"];
        };
        NextStepAnswer: {
            key: string;
            commitment: components["schemas"]["PreviewCommitment"];
            matter: string;
            level: number;
            /** @description The moment the rule names. */
            dueAt: string;
            /** @description When it goes out: later only where it is overdue already. */
            firesAt: string;
            to: components["schemas"]["PreviewPost"][];
            cc: components["schemas"]["PreviewPost"][];
            because: components["schemas"]["PreviewWords"][];
            /** @description How the day was counted. */
            counted: components["schemas"]["CountedDescription"];
            /** @description What would still stop it. */
            wouldStop: components["schemas"]["PreviewWords"];
            /** @description On what it rests, as far as known now; not met where an earlier line has to go out first. */
            preconditions: components["schemas"]["PreviewPrecondition"][];
            /** @description The key of the earlier line that has to go out first. */
            assumes: string | null;
            sentence: components["schemas"]["PreviewWords"];
        };
        CommitmentOutlookAnswer: {
            id: string;
            today: string;
            year: number;
            ruleVersion: number;
            policyVersion: number;
            /** @description January to December. */
            months: components["schemas"]["OutlookLight"][];
            targets: components["schemas"]["OutlookTarget"][];
            /** @description Why each open date is that date. */
            dates: components["schemas"]["OutlookDate"][];
            /** @description The next slip if nobody does anything. */
            next: components["schemas"]["NextStepAnswer"] | null;
            nextByMatter: components["schemas"]["NextStepAnswer"][];
        };
        DeskDutyOutlook: {
            dutyId: string;
            basis: components["schemas"]["DateBasisAnswer"];
            /** @description What follows if nothing is done. */
            next: components["schemas"]["NextStepAnswer"] | null;
        };
        DeskOutlookAnswer: {
            today: string;
            duties: components["schemas"]["DeskDutyOutlook"][];
        };
        CreateProgrammeRequest: {
            name: string;
            /** @example 98.6 */
            declaredFundsYuan?: string | null;
            year: number;
            /** @description How many items the list declares, as printed; the import may say it too. */
            declaredItems?: number | null;
            /** @description What else the list declares in sums only, such as `{ "continued": 18 }`. */
            declared?: {
                [key: string]: unknown;
            };
        };
        ProgrammeAnswer: {
            id: string;
            /** @enum {string} */
            state: "adopted" | "closed" | "draft";
            version: number;
        };
        ImportedCategory: {
            number: number;
            /** @description As printed, such as （一）. */
            numeral?: string | null;
            name: string;
            /** @description How many items the heading declares, as printed. */
            declaredCount?: number | null;
        };
        ImportedTarget: {
            /** @description What is counted, such as 加装电梯. */
            what: string;
            /** @description A plain decimal without its unit, such as `300`. */
            value?: string | null;
            unit?: string | null;
            /** @description `eq` 等于, `gte` 不少于, `lte` 不超过, `approx` 左右, `all` 全部, `maintain` 保持. */
            comparator: string;
            /** @description `delivery`, `milestone`, `policy_rate`, `coverage`, `capacity` or `benefit`. */
            kind: string;
            /** @description The basis of measurement where it is printed; registration fills it otherwise. */
            basis?: string | null;
            /** @description `stock` 存量 or `flow` 增量; `flow` where nothing is said. */
            stockOrFlow?: string | null;
            /** @description What "all" is all of. */
            denominator?: string | null;
            /** @description The physical stage at which the target counts as met. */
            stage?: string | null;
        };
        ImportedItem: {
            /** @description As printed: `22`, or `3.1` for a sub-item. */
            number: string;
            /** @description Number of the item that this is a sub-item of. */
            parent?: string | null;
            /** @description Number of its category. */
            category: number;
            title: string;
            originalText?: string | null;
            /** @description The promised date, within the programme's year, where one is printed. */
            dueOn?: string | null;
            /** @description Yuan, a plain decimal. */
            fundsYuan?: string | null;
            /** @description `continued` 延续性, `first` 首创性 or `breakthrough` 突破性. */
            nature?: string | null;
            /** @description True for contents made up for a demonstration (演示数据). */
            demonstration?: boolean;
            targets?: components["schemas"]["ImportedTarget"][];
        };
        ImportItemsRequest: {
            /** @description How many items the list declares, as printed. */
            declaredItems?: number | null;
            declaredFundsYuan?: string | null;
            categories: components["schemas"]["ImportedCategory"][];
            items: components["schemas"]["ImportedItem"][];
        };
        CountDifferenceAnswer: {
            /** @description Number of the category; null for the whole list. */
            category: number | null;
            declared: number;
            actual: number;
        };
        IdenticalAnswer: {
            first: string;
            second: string;
        };
        ImportedAnswer: {
            /** @description The programme. */
            id: string;
            categories: number;
            /** @description Items (件), sub-items left out. */
            items: number;
            /** @description What has targets and a life of its own: items without sub-items, and sub-items. */
            leaves: number;
            targets: number;
            /** @description Counts that differ from the printed ones; each is settled before the first registration. */
            differences: components["schemas"]["CountDifferenceAnswer"][];
            /** @description Numbers of items that print the same; each pair is ruled on before either is registered. */
            identical: components["schemas"]["IdenticalAnswer"][];
            version: number;
        };
        PrintedItemAnswer: {
            id: string;
            number: string;
            title: string;
        };
        PrintedPairAnswer: {
            first: components["schemas"]["PrintedItemAnswer"];
            second: components["schemas"]["PrintedItemAnswer"];
        };
        PrintedListAnswer: {
            items: number;
            leaves: number;
            targets: number;
            differences: components["schemas"]["CountDifferenceAnswer"][];
            identical: components["schemas"]["PrintedPairAnswer"][];
        };
        SettleCountsRequest: {
            /**
             * @description Number of the category whose count differs; null for the count of the whole list.
             * @default null
             */
            category: number | null;
            reason: string;
        };
        SettledCountsAnswer: {
            category: number | null;
            declared: number;
            actual: number;
            reason: string;
            /** @description The programme's. */
            version: number;
        };
        MergeItemsRequest: {
            /**
             * Format: uuid
             * @description The item that stays.
             */
            firstId: string;
            /**
             * Format: uuid
             * @description The item that is the first once more, or only looks like it.
             */
            secondId: string;
            /**
             * @description `merge`: the second closes with the first and never counts. `keep_apart`: they are two.
             * @default merge
             * @enum {string}
             */
            ruling: "keep_apart" | "merge";
            reason: string;
        };
        RuledPairAnswer: {
            /** @description The second item. */
            id: string;
            mergedIntoId: string | null;
            version: number;
        };
        LastTest: {
            state: string;
            at: string;
            /** @description Why it failed, or waits. */
            reason: string | null;
        };
        Receiver: {
            /** @enum {string} */
            kind: "dingtalk" | "webhook" | "wecom";
            /**
             * @description closed: messages go out. open: left alone until `openUntil`. half_open: the next message is a trial.
             * @enum {string}
             */
            breaker: "closed" | "half_open" | "open";
            /** @description What this actor may do with it now. */
            actions: ("change_receiver" | "retire_receiver" | "rotate_receiver_secret" | "test_receiver")[];
            id: string;
            name: string;
            /** @description The address without its query, which may hold a key. */
            address: string;
            topics: string[];
            departmentId: string | null;
            /** @description The department’s name. */
            department: string | null;
            /** @enum {string} */
            state: "active" | "retired";
            /** @description Failures in a row. */
            failures: number;
            openUntil: string | null;
            lastSentAt: string | null;
            lastFailedAt: string | null;
            /** @description What was last wrong, success since or not. */
            lastError: string | null;
            hasSecret: boolean;
            /** @description Until when the secret before the last rotation signs too. */
            oldSecretUntil: string | null;
            waiting: number;
            dead: number;
            lastTest: components["schemas"]["LastTest"] | null;
            createdAt: string;
            retiredAt: string | null;
            /** @description by_hand, or gone: it answered 410. */
            retiredCause: string | null;
            /** @description For `If-Match`. */
            version: number;
        };
        ReceiverTopic: {
            /** @enum {string} */
            name: "claim_returned" | "claim_taken_back" | "commitment_adjusted" | "commitment_assigned" | "commitment_registered" | "completion_claimed" | "count_difference_settled" | "duty_cancelled" | "duty_met" | "duty_moved" | "duty_opened" | "evidence_added" | "extension_decided" | "extension_requested" | "items_imported" | "items_kept_apart" | "items_merged" | "light_worsened" | "light_worsening_lifted" | "not_ours_returned" | "policy_adopted" | "programme_adopted" | "programme_created" | "progress_reported" | "report_accepted" | "report_opened" | "report_returned" | "report_taken_back" | "resolution_confirmed" | "resolution_recorded" | "resolution_withdrawn" | "slip_acknowledged" | "slip_delivered" | "slip_escalated" | "slip_issued" | "slip_promise_accepted" | "slip_released" | "slip_replied" | "state_changed" | "verification_recorded";
            zh: string;
            en: string;
        };
        ReceiversAnswer: {
            items: components["schemas"]["Receiver"][];
            /** @description What a webhook can be told of. */
            topics: components["schemas"]["ReceiverTopic"][];
            /** @description The hosts that may be sent to. */
            hosts: string[];
            /** @description True where this actor may add one. */
            mayCreate: boolean;
        };
        CreateReceiverRequest: {
            name: string;
            /** @description What a webhook is told of; names from `topics` of the list. A robot has none. */
            topics?: ("claim_returned" | "claim_taken_back" | "commitment_adjusted" | "commitment_assigned" | "commitment_registered" | "completion_claimed" | "count_difference_settled" | "duty_cancelled" | "duty_met" | "duty_moved" | "duty_opened" | "evidence_added" | "extension_decided" | "extension_requested" | "items_imported" | "items_kept_apart" | "items_merged" | "light_worsened" | "light_worsening_lifted" | "not_ours_returned" | "policy_adopted" | "programme_adopted" | "programme_created" | "progress_reported" | "report_accepted" | "report_opened" | "report_returned" | "report_taken_back" | "resolution_confirmed" | "resolution_recorded" | "resolution_withdrawn" | "slip_acknowledged" | "slip_delivered" | "slip_escalated" | "slip_issued" | "slip_promise_accepted" | "slip_released" | "slip_replied" | "state_changed" | "verification_recorded")[];
            /**
             * Format: uuid
             * @description Whose reminders a robot tells; null: the whole jurisdiction’s. A webhook has none.
             */
            departmentId?: string | null;
            /** @enum {string} */
            kind: "dingtalk" | "webhook" | "wecom";
            /** @description https, to a host of `hosts` of the list. Its query is shown to nobody afterwards. */
            url: string;
            /** @description The secret of a DingTalk robot’s 加签 setting, where it is on. */
            secret?: string | null;
        };
        CreatedReceiverAnswer: {
            id: string;
            /** @description A webhook’s signing secret, shown this once; null for a robot. A repeated request gets the answer without it. */
            secret?: string | null;
            version: number;
        };
        ChangeReceiverRequest: {
            name: string;
            /** @description What a webhook is told of; names from `topics` of the list. A robot has none. */
            topics?: ("claim_returned" | "claim_taken_back" | "commitment_adjusted" | "commitment_assigned" | "commitment_registered" | "completion_claimed" | "count_difference_settled" | "duty_cancelled" | "duty_met" | "duty_moved" | "duty_opened" | "evidence_added" | "extension_decided" | "extension_requested" | "items_imported" | "items_kept_apart" | "items_merged" | "light_worsened" | "light_worsening_lifted" | "not_ours_returned" | "policy_adopted" | "programme_adopted" | "programme_created" | "progress_reported" | "report_accepted" | "report_opened" | "report_returned" | "report_taken_back" | "resolution_confirmed" | "resolution_recorded" | "resolution_withdrawn" | "slip_acknowledged" | "slip_delivered" | "slip_escalated" | "slip_issued" | "slip_promise_accepted" | "slip_released" | "slip_replied" | "state_changed" | "verification_recorded")[];
            /**
             * Format: uuid
             * @description Whose reminders a robot tells; null: the whole jurisdiction’s. A webhook has none.
             */
            departmentId?: string | null;
            /** @description Left out: the address stays. */
            url?: string;
            /** @description A DingTalk robot’s. Left out: it stays; null: none. */
            secret?: string | null;
        };
        ChangedReceiverAnswer: {
            id: string;
            version: number;
        };
        RotatedSecretAnswer: {
            id: string;
            /** @description Shown this once. A repeated request gets the answer without it. */
            secret?: string;
            /** @description Until when messages are signed with the old secret too. */
            oldUntil: string;
        };
        RetiredReceiverAnswer: {
            id: string;
            state: string;
        };
        TestMessageAnswer: {
            id: string;
            state: string;
        };
        SendingHours: {
            programmeId: string;
            programme: string;
            /** @description Of a working day: `08:30`. */
            from: string;
            to: string;
            levelName: string;
            /** @description What falls due now goes out then; `now` within the hours. */
            opensAt: string;
        };
        ReminderGroup: {
            name: string;
            /** @description wecom or dingtalk. */
            kind: string;
        };
        LastMail: {
            day: string;
            state: string;
            sentAt: string | null;
        };
        ReminderChannelsAnswer: {
            /** @description Where mail goes; null: no mail at all, until the administrator enters an address. */
            email: string | null;
            /** @description The level from which no channel can be turned off. */
            neverMutedFrom: number;
            now: string;
            /** @description Of each programme in force. */
            sending: components["schemas"]["SendingHours"][];
            /** @description The groups in which one can be named. */
            groups: components["schemas"]["ReminderGroup"][];
            lastMail: components["schemas"]["LastMail"] | null;
            /** @description Holds up to level 1 (催办); from 督办 upwards mail goes out in any case. */
            mail: boolean;
            /** @description Whether the card of the department's group robot names (@) one; the same holds from 督办 upwards. */
            mention: boolean;
            /** @description As whom the group knows one: an account, or a mobile number. Needed where `mention` is true. */
            mentionAs: string | null;
        };
        ReminderChannelsBody: {
            /** @description Holds up to level 1 (催办); from 督办 upwards mail goes out in any case. */
            mail: boolean;
            /** @description Whether the card of the department's group robot names (@) one; the same holds from 督办 upwards. */
            mention: boolean;
            /** @description As whom the group knows one: an account, or a mobile number. Needed where `mention` is true. */
            mentionAs: string | null;
        };
        AdjustedValue: {
            /** Format: uuid */
            targetId: string;
            /** @example 98.6 */
            value: string;
        };
        AdjustmentRequest: {
            title?: string;
            values?: components["schemas"]["AdjustedValue"][];
        };
        RecordResolutionRequest: {
            /** @description The document's number (文号). */
            number: string;
            /**
             * Format: date
             * @description The day it was passed; not in the future.
             * @example 2023-11-15
             */
            date: string;
            /**
             * Format: uuid
             * @description The item that is decided on; absent only for `adopt`.
             */
            commitmentId?: string | null;
            /**
             * Format: uuid
             * @description For `extend`: the duty that moves; the promised date where none is named.
             */
            dutyId?: string | null;
            /**
             * Format: date
             * @description For `extend`: the new date; it may lie past the year's end.
             * @example 2023-11-15
             */
            newOn?: string | null;
            /** @enum {string} */
            effect: "adjust" | "adopt" | "extend" | "resume" | "suspend" | "terminate";
            text?: string | null;
            /** @description For `adjust`. */
            adjustment?: components["schemas"]["AdjustmentRequest"];
        };
        ResolutionAnswer: {
            id: string;
            programmeId: string;
            /** @enum {string} */
            effect: "adjust" | "adopt" | "extend" | "resume" | "suspend" | "terminate";
            /**
             * @description `recorded` has no effect yet; `confirmed` has had it; `withdrawn` never will.
             * @enum {string}
             */
            state: "confirmed" | "recorded" | "withdrawn";
            version: number;
        };
        ProblemFault: {
            /** @description JSON pointer into the body or the query, such as `/figures/0/value`. */
            pointer: string;
            code: string;
            detail: string;
            detailZh: string;
            detailEn: string;
            params: {
                [key: string]: unknown;
            };
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description In the language of `Accept-Language`; Chinese by default. */
            detail: string;
            detailZh: string;
            detailEn: string;
            instance: string;
            code: string;
            params: {
                [key: string]: unknown;
            };
            errors?: components["schemas"]["ProblemFault"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Operations_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationsAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_usePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchPostRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Password_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessTokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"][];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessTokens_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccessTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccessToken"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccessTokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Installation_one: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_departments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"][];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_addDepartment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_posts: {
        parameters: {
            query?: {
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"][];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_addPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePostRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPost"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_openWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWork"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisation_handOver: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverPostRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverPost"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPerson"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPerson"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedPerson"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_deactivate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActivityAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_reactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonActivityAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_days: {
        parameters: {
            query: {
                from: string;
                /** @description At most 400 days after `from`. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_years: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearsAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_why: {
        parameters: {
            query: {
                /** @description The day that is not counted: counting starts the day after. */
                from: string;
                /** @description How many working days are counted … */
                days?: number;
                /** @description … or up to which day. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_effect: {
        parameters: {
            query: {
                /** @description Whether the day would be worked. */
                working: "false" | "true";
            };
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffectAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_override: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideDayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverriddenDayAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_list: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                programmeId?: string;
                categoryId?: string;
                /** @description The lead department. */
                departmentId?: string;
                /** @description Only the sub-items of this item. */
                parentId?: string;
                state?: ("adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review")[];
                light?: ("blue" | "green" | "grey" | "red" | "yellow")[];
                /** @description Past the promised date and not done; a claim made in time that waits is not overdue. */
                overdue?: boolean;
                dueFrom?: string;
                dueTo?: string;
                /** @description Part of the title or of the lead department's name, or the number. */
                q?: string;
                /** @description The level of the highest open slip, 0 for none. */
                slipLevel?: number[];
                /** @description How the last report stands; `missing`: one is past its date and not there; `none`: there never was one. */
                report?: ("accepted" | "missing" | "none" | "opened" | "returned" | "waiting")[];
                /** @description The promised date is another than the one that was printed. */
                moved?: boolean;
                /** @description `item`: as printed, without sub-items. `leaf`: where targets and dates live. */
                rows?: "all" | "item" | "leaf";
                /** @description True adds the months and the milestones of every item, for the wall chart. */
                months?: boolean;
                /** @description True adds milestones and promised rates, for items that have no percentage. */
                stages?: boolean;
                sort?: "department" | "dueOn" | "gap" | "light" | "position" | "slipLevel";
                direction?: "asc" | "desc";
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_count: {
        parameters: {
            query?: {
                programmeId?: string;
                categoryId?: string;
                /** @description The lead department. */
                departmentId?: string;
                /** @description Only the sub-items of this item. */
                parentId?: string;
                state?: ("adopted" | "archived" | "assigned" | "carried_over" | "claimed" | "closed" | "field_check" | "in_progress" | "registered" | "reopened" | "returned" | "suspended" | "terminated" | "under_review")[];
                light?: ("blue" | "green" | "grey" | "red" | "yellow")[];
                /** @description Past the promised date and not done; a claim made in time that waits is not overdue. */
                overdue?: boolean;
                dueFrom?: string;
                dueTo?: string;
                /** @description Part of the title or of the lead department's name, or the number. */
                q?: string;
                /** @description The level of the highest open slip, 0 for none. */
                slipLevel?: number[];
                /** @description How the last report stands; `missing`: one is past its date and not there; `none`: there never was one. */
                report?: ("accepted" | "missing" | "none" | "opened" | "returned" | "waiting")[];
                /** @description The promised date is another than the one that was printed. */
                moved?: boolean;
                /** @description `item`: as printed, without sub-items. `leaf`: where targets and dates live. */
                rows?: "all" | "item" | "leaf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerCountsAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_history: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description 填报, 审核, 单据 or 期限; without it everything. */
                topic?: "dates" | "reports" | "reviews" | "slips";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_entries: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ledger_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailVerificationAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Circulars_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircularAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_claim: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnClaimRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Claims_verify: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_resend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResentLetterAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_desk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAnswer"][];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedEvidenceAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Evidence_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Extensions_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionRequestRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionRequestAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Extensions_decide: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionDecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionDecisionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_page: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description True: only what has not been read. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_readAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Inbox_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `id` of the last event received: goes on from there, for 23 hours. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Server-sent events: `inbox` (LiveInbox), `commitments` (LiveCommitments) and `reset`
             *     (read everything anew). A comment every 20 seconds.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentReports_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportLine"][];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentReports_submit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedReportAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentReports_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedReportAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStateAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_open: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStateAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedReportAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_rehearse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsedAcceptanceAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reports_giveBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReportRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnedReportAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewQueue_list: {
        parameters: {
            query?: {
                programmeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueueAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Slips_list: {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                programmeId?: string;
                /** @description The lead department. */
                departmentId?: string;
                commitmentId?: string;
                state?: "escalated" | "open" | "released";
                /** @description 1 催办, 2 督办, 3 约谈, 4 通报, 5 高位调度, 6 问责移送. */
                level?: 1 | 2 | 3 | 4 | 5 | 6;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipsPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Slips_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipPage"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Slips_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueSlipRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Slips_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Slips_release: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseSlipRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlipAnswers_acknowledge: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlipAnswers_reply: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplySlipRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SlipAnswers_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipOutcome"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Supervision_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Summaries_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDescription"][];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Programmes_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgrammeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Summaries_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDescription"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Summaries_summary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Summaries_wallChart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WallChartAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_register: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedCommitmentAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedCommitmentAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments_move: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedCommitmentAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Worsening_worsen: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorseningRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedCommitmentAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Worsening_lift: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftWorseningRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedCommitmentAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliciesAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Policies_adopt: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptPolicyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesBody"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesBody"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preview_preview: {
        parameters: {
            query?: {
                /** @description Today where none is given. */
                from?: string;
                /** @description At most 92 days after `from`; four weeks where none is given. */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewDescription"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preview_rehearse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RehearsePolicyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsalDescription"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Outlook_commitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentOutlookAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Outlook_desk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskOutlookAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Programmes_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportItemsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Programmes_printedList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedListAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Programmes_settle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCountsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledCountsAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Programmes_merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeItemsRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuledPairAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receivers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiversAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receivers_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReceiverRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedReceiverAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receivers_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReceiverRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedReceiverAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receivers_rotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecretAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receivers_retire: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetiredReceiverAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receivers_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMessageAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderChannels_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderChannelsAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderChannels_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderChannelsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderChannelsBody"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Resolutions_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordResolutionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Resolutions_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The version seen, as in `ETag`: `"v7"`. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Resolutions_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionAnswer"];
                };
            };
            /** @description A refusal. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
