import React from 'react';

import manifest from '../../plugin.json';

import {showForecast} from './client';
import type {Store} from './client';

interface Registry {
    registerChannelHeaderButtonAction?(
        icon: React.ReactElement,
        action: (channel: {id: string}) => void,
        dropdownText: string,
        tooltipText: string,
    ): void;
}

declare global {
    interface Window {
        registerPlugin?(id: string, plugin: WeatherPlugin): void;
    }
}

class WeatherPlugin {
    initialize(registry: Registry, store: Store): void {
        registry.registerChannelHeaderButtonAction?.(
            <i
                className='icon icon-weather-partly-cloudy'
                aria-hidden={true}
            />,
            (channel) => {
                showForecast(store, channel.id).catch((error: Error) => {
                    console.error('Weather: the forecast could not be shown:', error.message);
                });
            },
            'Weather',
            'Show the forecast',
        );
    }
}

window.registerPlugin?.(manifest.id, new WeatherPlugin());
