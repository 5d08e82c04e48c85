import manifest from '../../plugin.json';

/** The part of the web app's store that is read here. */
export interface Store {
    getState(): {entities: {general: {config: {SiteURL?: string}}}};
}

/** Where Mattermost is served from, without a slash at the end. It can be below a path. */
function siteURL(store: Store): string {
    const configured = store.getState().entities.general.config.SiteURL;
    return (configured || window.location.origin).replace(/\/+$/, '');
}

function csrfToken(): string {
    const cookie = document.cookie.split('; ').find((part) => part.startsWith('MMCSRF='));
    return cookie ? decodeURIComponent(cookie.slice('MMCSRF='.length)) : '';
}

/** Asks the server to show the channel's forecast, which arrives as a message that only this user sees. */
export async function showForecast(store: Store, channelId: string): Promise<void> {
    const url = `${siteURL(store)}/plugins/${manifest.id}/api/v1/channels/${encodeURIComponent(channelId)}/forecast`;
    const response = await fetch(url, {
        method: 'POST',
        credentials: 'include',
        headers: {
            'X-CSRF-Token': csrfToken(),
            'X-Requested-With': 'XMLHttpRequest',
        },
    });
    if (!response.ok) {
        throw new Error(`the server answered ${response.status}`);
    }
}
