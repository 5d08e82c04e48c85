/** How programs come onto a machine. */
export const INSTALLS =
  /\b(?:npm (?:i|install|ci)|npx|yarn (?:add|install|global)|pnpm (?:add|i|install)|go (?:install|get|build|run)|pipx? install|poetry install|uv (?:tool|pip|sync|run)|cargo install|gem install|brew install|apt(?:-get)? install|docker(?:-compose)? (?:run|pull|build|compose|up)|helm (?:install|repo)|git clone|curl|wget|make(?: install| build)?$|chmod \+x|dotnet (?:tool|build)|mvn|gradle|composer (?:require|install))\b/;
