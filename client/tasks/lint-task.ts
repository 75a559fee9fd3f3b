// A task that checks the portfolio with the command line that is shipped here, as CI does.
import * as vscode from 'vscode';
import type { Services } from '../services.ts';

const type = 'policy-asks';

interface Definition extends vscode.TaskDefinition {
  readonly command: 'lint';
  readonly profile?: string;
  readonly since?: string;
}

export function registerTasks(services: Services): void {
  services.context.subscriptions.push(
    vscode.tasks.registerTaskProvider(type, {
      provideTasks: () =>
        services.portfolios.known.map(({ root, title }) =>
          taskOf({ type, command: 'lint' }, services, { title, folder: vscode.Uri.parse(root) }),
        ),
      resolveTask(task) {
        const folder = folderOf(task, services);
        return (
          folder && taskOf(task.definition as Definition, services, { title: task.name, folder }, task.scope)
        );
      },
    }),
  );
}

function folderOf({ scope }: vscode.Task, { portfolios }: Services): vscode.Uri | undefined {
  const known = portfolios.known.map(({ root }) => vscode.Uri.parse(root));
  if (typeof scope !== 'object') return known[0];
  return known.find((root) => vscode.workspace.getWorkspaceFolder(root) === scope) ?? scope.uri;
}

function taskOf(
  definition: Definition,
  { context, speech }: Services,
  { folder, title }: { readonly folder: vscode.Uri; readonly title: string },
  scope: vscode.Task['scope'] = vscode.workspace.getWorkspaceFolder(folder) ?? vscode.TaskScope.Workspace,
): vscode.Task {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist/cli.js').fsPath;
  const options = [
    ...(definition.profile === undefined ? [] : ['--profile', definition.profile]),
    ...(definition.since === undefined ? [] : ['--since', definition.since]),
  ];
  const parameters = [program, 'lint', '--format', 'compact', '--lang', speech.language, ...options];
  // The editor's own program is a Node when told so: nothing else needs to be installed.
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const run = new vscode.ProcessExecution(process.execPath, parameters, { cwd: folder.fsPath, env });
  // No matcher unless a task names one: the findings stand in the Problems panel already.
  const task = new vscode.Task(definition, scope, title, 'Policy Asks', run, []);
  task.group = vscode.TaskGroup.Test;
  return task;
}
