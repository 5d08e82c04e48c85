require('./bundle/index.js').action();
