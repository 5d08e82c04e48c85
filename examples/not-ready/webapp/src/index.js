import React from 'react';

class ForecastPlugin {
    initialize(registry) {
        registry.registerChannelHeaderButtonAction(
            React.createElement('i', {className: 'icon icon-weather-sunny'}),
            async () => {
                const response = await fetch('/plugins/org.example.forecast/replies');
                const replies = await response.json();
                const total = Object.values(replies).reduce((sum, count) => sum + count, 0);
                window.alert(`Forecast has replied ${total} times.`);
            },
            'Forecast',
        );
    }
}

window.registerPlugin('org.example.forecast', new ForecastPlugin());
